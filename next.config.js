/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Natively compiled, so they cannot be bundled.
  serverExternalPackages: ["@libsql/client", "libsql", "@prisma/adapter-libsql", "@prisma/adapter-pg", "pg"],
  // `npm test` checks the types; who only starts the program need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // One static page for every code; the browser reads the code from its own address.
  rewrites: async () => [{ source: "/play/:code", destination: "/play" }],
  experimental: {
    // On, the development server of 16.4 reloads its pages without end.
    turbopackFileSystemCacheForDev: false,
  },
};
