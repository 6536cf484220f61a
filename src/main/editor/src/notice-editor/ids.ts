import { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { heading } from "./schema";
import { leadOf } from "./numbering";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const VALID = /^[0-9a-hjkmnp-tv-z]{6}$/;

/** Meta of transactions whose blocks are right as they are. */
export const FROM_SERVER = "from-server";

/** Six characters of the base-32 alphabet, as BlockIds.java makes them. */
export function nextId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => ALPHABET[byte % 32]).join("");
}

/**
 * Gives every block its own id, also after a split, a paste or a duplication, and lets the first 。 typed into a heading
 * of level 2 to 4 make it a run-in one.
 */
export const blockIds = new Plugin({
  appendTransaction: (transactions, before, { doc, tr }) => {
    if (!transactions.some((transaction) => transaction.docChanged)) return null;
    const owners = ownersOf(doc);
    const old = new Map<string, Node>();
    before.doc.forEach((node) => old.set(node.attrs.id, node));
    const fromServer = transactions.some((transaction) => transaction.getMeta(FROM_SERVER));
    let changed = false;
    doc.forEach((node, pos, index) => {
      const id = owners.get(node.attrs.id) === index ? node.attrs.id : nextId();
      const runIn = node.type === heading && !fromServer ? runInOf(node, old.get(id)) : undefined;
      if (id !== node.attrs.id || (runIn !== undefined && runIn !== node.attrs.runIn)) {
        tr.setNodeMarkup(pos, null, { ...node.attrs, id, ...(runIn === undefined ? {} : { runIn }) });
        changed = true;
      }
    });
    return changed ? tr : null;
  },
});

/** Which block keeps an id that several bear: the first with words, so that Enter at the start moves the words, not the id. */
function ownersOf(doc: Node): Map<string, number> {
  const owners = new Map<string, number>();
  doc.forEach((node, _pos, index) => {
    const id = node.attrs.id;
    if (!id || !VALID.test(id)) return;
    const owner = owners.get(id);
    if (owner === undefined || (doc.child(owner).content.size === 0 && node.content.size > 0)) owners.set(id, index);
  });
  return owners;
}

function runInOf(node: Node, before: Node | undefined): boolean {
  const could = canRunIn(node);
  if (!before) return could && node.attrs.runIn;
  if (before.type !== heading) return could;
  return canRunIn(before) === could ? node.attrs.runIn : could;
}

export function canRunIn(node: Node): boolean {
  return node.attrs.level > 1 && leadOf(node) < node.content.size;
}
