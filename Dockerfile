# syntax=docker/dockerfile:1
# Debian's libc: the embedded database is native code built for it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
# The packages alone first, so that a change of the sources does not install them again.
COPY package.json package-lock.json .npmrc ./
COPY lib/commands lib/commands
RUN node --input-type=module -e "await (await import('./lib/commands/prepare.mjs')).prepare('install')"
COPY . .
RUN npm run build && rm -rf .next/cache

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production CHALKGRAD_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/.next .next
COPY --from=build /app/dist dist
COPY package.json next.config.js ./
COPY public public
COPY prisma/migrations prisma/migrations
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/server.js"]
