/**
 * @file Reads PowerShell by its grammar, so that scripts for Windows can be held to rules where there is no Windows. A
 * script with a fault in its grammar is refused; what a command does when it runs, no grammar knows.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import v8 from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';

/** @typedef {{text: string, line: number}} Found something in a script, and the line it stands in, from 1 */

const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');

let reader;

async function readerOfPowerShell() {
  // Compiling the grammar better would take half a minute more than reading with it.
  for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) v8.setFlagsFromString(flag);
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return parser;
}

/**
 * What stands in a script.
 * @returns {Promise<{faults: Found[], functions: Found[], commands: Found[], used: Found[], given: Set<string>, nullsOnTheRight: Found[]}>}
 *   `faults`: what the grammar does not allow; `used`: variables that are read, `given`: those that get a value, both in small
 *   letters; `nullsOnTheRight`: comparisons that ask a list for its empty members where they mean to ask whether it is there
 */
export async function readPowerShell(script) {
  reader ??= readerOfPowerShell();
  const tree = (await reader).parse(script);
  const found = { faults: [], functions: [], commands: [], used: [], given: new Set(), nullsOnTheRight: [] };
  look(tree.rootNode, found);
  tree.delete();
  return found;
}

const at = (node) => ({ text: node.text, line: node.startPosition.row + 1 });
const nameOf = (variable) => variable.text.replace(/^[$@]\{?|\}$/g, '').toLowerCase();

function look(node, found) {
  if (node.isError || node.isMissing) found.faults.push(at(node));
  if (node.type === 'function_name') found.functions.push(at(node));
  if (node.type === 'command_name') found.commands.push(at(node));
  if (node.type === 'comparison_expression' && /-(eq|ne)\s+\$null$/i.test(node.text))
    found.nullsOnTheRight.push(at(node));
  if (node.type === 'variable') {
    if (getsValue(node)) found.given.add(nameOf(node));
    else found.used.push({ ...at(node), text: nameOf(node) });
  }
  for (const child of node.children) look(child, found);
}

/** A parameter, the word of a foreach, or the left of an `=`, not what stands in its brackets or before its dot. */
function getsValue(variable) {
  const { parent } = variable;
  if (parent.type === 'script_parameter') return true;
  if (parent.type === 'foreach_statement') return parent.child(2)?.equals(variable) ?? false;
  let at = variable;
  while (at.parent && at.parent.text === at.text) at = at.parent;
  return at.type === 'left_assignment_expression' || listOnTheLeft(at);
}

/** `$a, $b = …` */
function listOnTheLeft(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'left_assignment_expression') return /^\$\w+(\s*,\s*\$\w+)+$/.test(at.text.trim());
    if (/statement|pipeline$/.test(at.type)) return false;
  }
  return false;
}
