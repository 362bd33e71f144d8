import { parseSync } from 'vite';

/** One import, export-from, dynamic import or import type of a file. */
export interface Import {
  readonly specifier: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** What a file brings in from other files, and what it takes from the machine that it runs on. */
export interface SourceFacts {
  readonly imports: readonly Import[];
  /**
   * Globals that the file uses, written as a person would: "document", "Date.now", "new Date()" without a
   * time, "new Date(…)" with one, ".toLocaleString" for a method of anything, and "JSX".
   */
  readonly uses: ReadonlySet<string>;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function children(node: SyntaxNode): [field: string, child: SyntaxNode][] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child): [string, SyntaxNode] => [field, child]),
  );
}

function descendants(node: SyntaxNode): SyntaxNode[] {
  return [node, ...children(node).flatMap(([, child]) => descendants(child))];
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string'
    ? node['name']
    : undefined;
}

const IMPORTING: Readonly<Record<string, Import['kind']>> = {
  ImportDeclaration: 'value',
  ExportNamedDeclaration: 'value',
  ExportAllDeclaration: 'value',
  TSImportType: 'type',
  ImportExpression: 'dynamic',
};

function importOf(node: SyntaxNode): Import[] {
  const kind = IMPORTING[node.type];
  const source = node['source'];
  if (kind === undefined || !isNode(source) || typeof source['value'] !== 'string') return [];
  return [{ specifier: source['value'], kind: isTypeOnly(node) ? 'type' : kind }];
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = children(node).filter(([field]) => field === 'specifiers');
  return (
    specifiers.length > 0 &&
    specifiers.every(([, one]) => one['importKind'] === 'type' || one['exportKind'] === 'type')
  );
}

/** Fields in which an identifier makes a name of the file's own. */
const BINDING_FIELDS: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  CatchClause: 'param',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
};

function bindsNames(node: SyntaxNode, field: string): boolean {
  if (node.type.startsWith('TSTypeParameter')) return false;
  return (
    field === 'params' ||
    BINDING_FIELDS[node.type] === field ||
    (field === 'id' && !node.type.startsWith('TS'))
  );
}

function ownNames(nodes: readonly SyntaxNode[]): Set<string> {
  const bindings = nodes.flatMap((node) =>
    children(node).flatMap(([field, child]) => (bindsNames(node, field) ? descendants(child) : [])),
  );
  return new Set(bindings.flatMap((node) => nameOf(node) ?? []));
}

/** Fields in which an identifier is only a label: `a.document`, `{ document: … }`, `type A = B.document`. */
function isLabel(node: SyntaxNode, field: string): boolean {
  if (field === 'key' || field === 'property') return node['computed'] !== true;
  return (
    ['right', 'imported', 'exported', 'label', 'qualifier'].includes(field) &&
    !node.type.endsWith('Expression')
  );
}

function usesOf(node: SyntaxNode, own: ReadonlySet<string>): string[] {
  if (node.type.startsWith('JSX')) return ['JSX'];
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Date') {
    return [children(node).some(([field]) => field === 'arguments') ? 'new Date(…)' : 'new Date()'];
  }
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'Date') return ['new Date()'];
  if (node.type !== 'MemberExpression' || node['computed'] === true) return [];
  const object = nameOf(node['object']);
  const property = nameOf(node['property']) ?? '';
  if (object === 'globalThis') return [property];
  return object === undefined || own.has(object)
    ? [`.${property}`]
    : [`.${property}`, `${object}.${property}`];
}

export function readSource(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0 || !isNode(program)) throw new Error(`${path} cannot be read as TypeScript`);
  const nodes = descendants(program);
  const own = ownNames(nodes);
  const globals = nodes.flatMap((node) =>
    children(node).flatMap(([field, child]) => (isLabel(node, field) ? [] : (nameOf(child) ?? []))),
  );
  return {
    imports: nodes.flatMap(importOf),
    uses: new Set([
      ...nodes.flatMap((node) => usesOf(node, own)),
      ...globals.filter((name) => !own.has(name)),
    ]),
  };
}
