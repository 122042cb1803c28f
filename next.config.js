/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // No page has pictures: what makes them smaller is not to be had by strangers either.
  images: { unoptimized: true },
  // Natively compiled, so they cannot be bundled.
  serverExternalPackages: ["@libsql/client", "libsql", "@prisma/adapter-libsql", "@prisma/adapter-pg", "pg"],
  // `npm test` checks the types; who only starts the program need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Messages come compiled from components/words/catalogue.ts, so no page loads a parser for them.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  rewrites: async () => [
    // One static page for every code; the browser reads the code from its own address.
    { source: "/play/:code", has: inLanguage, destination: "/:language/play" },
    // The server chose the language (lib/server/pages.ts). Addresses do not name it: a link is good for everybody.
    { source: "/", has: inLanguage, destination: "/:language" },
    { source: "/:path((?!api/|_next/).+)", has: inLanguage, destination: "/:language/:path" },
  ],
  experimental: {
    globalNotFound: true,
    // On, the development server of 16.4 reloads its pages without end.
    turbopackFileSystemCacheForDev: false,
  },
};

/** @type {import("next/dist/lib/load-custom-routes").RouteHas[]} */
const inLanguage = [{ type: "header", key: "x-chalkgrad-language", value: "(?<language>[\\w-]+)" }];
