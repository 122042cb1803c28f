declare module "@size-limit/file" {
  const plugin: object[];
  export default plugin;
}
