/** Line drawings of the toolbar, 20 × 20. */
const PATHS: Record<string, string> = {
  undo: "M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H8.5",
  redo: "m13 5 3.5 3.5L13 12M16 8.5H8a4 4 0 0 0 0 8h3.5",
  list: "M8 5h9M8 10h9M8 15h9M3 3.5 4 3v4M3 9h1.8L3 11.5h2M3 13.5h1.8v3.2H3",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12",
  reference: "m15 9-5.5 5.5a3 3 0 0 1-4.2-4.2L11.6 4a2 2 0 0 1 2.9 2.9l-6 6a1 1 0 0 1-1.5-1.4L12 6.5",
  find: "M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.5 12.5 17 17",
  help: "M7 7.5a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2M10 15v.6",
};

export function icon(name: string): SVGElement | undefined {
  if (!PATHS[name]) return undefined;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
