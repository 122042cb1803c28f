import { parseSync, Visitor } from "oxc-parser";

/** One place where a file names another one, or a package. */
export interface Import {
  readonly specifier: string;
  /** Only types pass: nothing of it is there at run time. */
  readonly isType: boolean;
}

/** All that a TypeScript file imports, re-exports, loads later, names in a type or starts as a worker. */
export function readImports(path: string, source: string): readonly Import[] {
  const { module, program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
      ),
    ),
  ];
  const visitor = new Visitor({
    ImportExpression: ({ source: target }) => {
      if (target.type === "Literal") imports.push({ specifier: String(target.value), isType: false });
    },
    TSImportType: ({ source: target }) => {
      imports.push({ specifier: target.value, isType: true });
    },
    // new Worker(new URL("./layout.worker.ts", import.meta.url))
    NewExpression: ({ callee, arguments: [target, base] }) => {
      const isUrl = callee.type === "Identifier" && callee.name === "URL" && base?.type === "MemberExpression";
      if (!isUrl || target?.type !== "Literal" || !/^\.\.?\/.*\.tsx?$/.test(String(target.value))) return;
      imports.push({ specifier: String(target.value), isType: false });
    },
  });
  visitor.visit(program);
  return imports;
}
