import { Fragment, Node, Slice } from "prosemirror-model";
import { children } from "./blocks";
import { nextId } from "./ids";
import * as kinds from "./schema";
import { recognise } from "./typed-marks";

/** What a paste brought and what it left behind; the person is told. */
export interface PasteReport {
  characters: number;
  headings: number;
  tables: number;
  styles: number;
  links: number;
  images: number;
  /** Whether it was copied in an editor like this one: then it is right as it is. */
  own: boolean;
}

const DROPPED = "style,script,meta,link,title,xml,iframe,object,embed,svg,form,input,button,template,noscript";
const KEPT = /^(colspan|rowspan|data-(attachment|level|run-in|id|pm-slice))$/;
const BLOCKS = "p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,table,section,article,blockquote";

export const emptyReport = (): PasteReport => ({ characters: 0, headings: 0, tables: 0, styles: 0, links: 0, images: 0, own: false });

/** Cleans the HTML of Word, WPS or a browser down to elements the schema knows, counting what goes. */
export function cleanHtml(html: string, report: PasteReport): string {
  const page = new DOMParser().parseFromString(withoutOfficeMarkup(html), "text/html");
  if (page.querySelector("[data-pm-slice]")) {
    report.own = true;
    return html;
  }
  page.querySelectorAll(DROPPED).forEach((element) => element.remove());
  page.querySelectorAll("del,s,strike").forEach((element) => element.remove());
  page.querySelectorAll("img,picture,canvas,video,audio").forEach((element) => {
    report.images++;
    element.remove();
  });
  page.querySelectorAll("a").forEach((link) => {
    if (link.hasAttribute("href")) report.links++;
    unwrap(link);
  });
  // The number of a Word list paragraph is text in a span with mso-list:Ignore. It stays: it tells the level.
  page.querySelectorAll("[style]").forEach((element) => {
    report.styles++;
    keepBold(page, element);
  });
  page.querySelectorAll("span,font,u,i,em,ins,label,small,big,sub,sup,code,mark").forEach((element) => {
    if (!element.hasAttribute("data-attachment")) unwrap(element);
  });
  page.querySelectorAll("*").forEach((element) => {
    Array.from(element.attributes)
      .filter(({ name }) => !KEPT.test(name))
      .forEach(({ name }) => element.removeAttribute(name));
  });
  page.querySelectorAll("td table, th table, li table").forEach((inner) => inner.replaceWith(inner.textContent ?? ""));
  page.querySelectorAll("td,th,li").forEach((cell) => flatten(page, cell));
  page.querySelectorAll("br").forEach((line) => breakBlock(page, line));
  page.querySelectorAll("p,div").forEach((block) => {
    if (!block.querySelector(BLOCKS) && !block.textContent?.trim() && !block.querySelector("[data-attachment]")) block.remove();
  });
  page.body.normalize();
  return page.body.innerHTML;
}

function withoutOfficeMarkup(html: string): string {
  return html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, "")
    .replace(/<!\[if[^>]*>|<!\[endif\]>/gi, "")
    .replace(/<\/?o:p[^>]*>/gi, "")
    .replace(/<\?xml[^>]*>/gi, "");
}

function unwrap(element: Element) {
  element.replaceWith(...Array.from(element.childNodes));
}

function keepBold(page: Document, element: Element) {
  const style = element.getAttribute("style") ?? "";
  element.removeAttribute("style");
  if (/display:\s*none|mso-hide:\s*all/i.test(style)) {
    element.remove();
  } else if (/^(SPAN|FONT)$/.test(element.tagName) && /font-weight:\s*(bold|[6-9]\d\d)/i.test(style)) {
    const bold = page.createElement("b");
    bold.append(...Array.from(element.childNodes));
    element.replaceWith(bold);
  }
}

/** A cell or an item holds one run of text: its paragraphs are joined by a space. */
function flatten(page: Document, cell: Element) {
  cell.querySelectorAll("p,div,br,li,ul,ol,h1,h2,h3,h4,h5,h6").forEach((block) => {
    block.after(page.createTextNode(" "));
    unwrap(block);
  });
}

/** Splits the block at a line break: the model has none inside a block. */
function breakBlock(page: Document, line: Element) {
  const block = line.closest("p,div,h1,h2,h3,h4,h5,h6");
  if (!block || block.querySelector("p,div,table,ol,ul")) {
    line.replaceWith(page.createTextNode(" "));
    return;
  }
  const range = page.createRange();
  range.setStartAfter(line);
  range.setEndAfter(block.lastChild ?? line);
  const rest = block.cloneNode(false) as Element;
  rest.append(range.extractContents());
  line.remove();
  block.after(rest);
}

/** Plain text: a line a block; consecutive lines with tabs a table, with • a list. */
export function textSlice(text: string): Slice {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\v/g, "\n").split("\n");
  const blocks: Node[] = [];
  for (let i = 0; i < lines.length; ) {
    const from = i;
    if (isRow(lines[i])) {
      while (i < lines.length && isRow(lines[i])) i++;
      blocks.push(tableOf(lines.slice(from, i)));
    } else if (isBullet(lines[i])) {
      while (i < lines.length && isBullet(lines[i])) i++;
      const items = lines.slice(from, i).map((line) => kinds.item.create(null, textOf(line.trim().slice(1).trim())));
      blocks.push(kinds.listing.create(null, items));
    } else {
      if (lines[i].trim()) blocks.push(kinds.paragraph.create(null, textOf(lines[i])));
      i++;
    }
  }
  const inline = blocks.length === 1 && blocks[0].type === kinds.paragraph ? 1 : 0;
  return new Slice(Fragment.from(blocks), inline, inline);
}

const isRow = (line: string) => line.trim().includes("\t");
const isBullet = (line: string) => line.trim().startsWith("•");
const textOf = (text: string) => (text ? kinds.schema.text(text) : null);

function tableOf(lines: string[]): Node {
  const rows = lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return kinds.table.create(
    null,
    rows.map((row, i) =>
      kinds.table_row.create(
        null,
        Array.from({ length: width }, (_, j) => (i ? kinds.table_cell : kinds.table_header).create(null, textOf(row[j] ?? ""))),
      ),
    ),
  );
}

/**
 * Puts pasted blocks in order: blanks at their ends go, typed marks make headings, every block gets an id.
 *
 * @param intoBlank whether the place is an empty paragraph, where a single line may become a heading as well
 */
export function tidySlice(slice: Slice, intoBlank: boolean, report: PasteReport): Slice {
  const whole = !report.own && (slice.content.childCount > 1 || intoBlank);
  const blocks = children(slice.content)
    .map((node) => (whole ? tidyBlock(node, report) : node))
    .filter((node): node is Node => node !== null);
  blocks.forEach((block) => {
    report.characters += block.textContent.replace(/\s/g, "").length;
    if (block.type === kinds.table) report.tables++;
  });
  const opens = blocks.some((block) => block.type === kinds.heading) || blocks.length !== slice.content.childCount;
  return opens && whole
    ? new Slice(Fragment.from(blocks), 0, 0)
    : new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd);
}

function tidyBlock(node: Node, report: PasteReport): Node | null {
  if (node.type === kinds.table) return tidyTable(node);
  if (node.type !== kinds.paragraph && node.type !== kinds.heading) return node;
  const text = plain(node);
  const begin = text.length - text.replace(/^[\s\u3000]+/, "").length;
  const end = text.replace(/[\s\u3000]+$/, "").length;
  if (end <= begin) return null;
  const words = text.slice(begin, end);
  const found = recognise(words);
  if (node.type === kinds.heading) {
    report.headings++;
    const level = found?.level ?? node.attrs.level;
    return kinds.heading.create(
      { id: node.attrs.id ?? nextId(), level, runIn: node.attrs.runIn },
      withoutStrong(node.content.cut(begin + (found?.length ?? 0), end)),
    );
  }
  if (!found) return kinds.paragraph.create({ id: node.attrs.id ?? nextId() }, node.content.cut(begin, end));
  report.headings++;
  const content = node.content.cut(begin + found.length, end);
  return kinds.heading.create(
    { id: node.attrs.id ?? nextId(), level: found.level, runIn: found.runIn },
    found.runIn ? content : withoutStrong(content),
  );
}

const plain = (node: Node) => node.textBetween(0, node.content.size, "", "\uFFFC").replace(/\u00A0/g, " ");

/** What a heading looks like is its level's business. */
function withoutStrong(content: Fragment): Fragment {
  return Fragment.from(children(content).map((node) => (node.isText ? node.mark([]) : node)));
}

const WIDEST = 20;

/** A first row without header cells becomes the header, as in Word tables there is no other sign of it. */
function tidyTable(node: Node): Node {
  const marked = children(node).some((row) => children(row).some((cell) => cell.type === kinds.table_header));
  const rows = children(node).map((row, i) =>
    row.copy(
      Fragment.from(
        children(row).map((cell) => {
          const type = marked || i ? cell.type : kinds.table_header;
          const { colspan, rowspan } = cell.attrs;
          const attrs = { colspan: Math.min(colspan, WIDEST), rowspan: Math.min(rowspan, WIDEST) };
          return type.create(attrs, trimmed(cell));
        }),
      ),
    ),
  );
  return kinds.table.create({ id: node.attrs.id ?? nextId() }, rows);
}

function trimmed(cell: Node): Fragment {
  const text = plain(cell);
  const begin = text.length - text.replace(/^[\s\u3000]+/, "").length;
  const end = text.replace(/[\s\u3000]+$/, "").length;
  return end > begin ? cell.content.cut(begin, end) : Fragment.empty;
}
