import { Labels, say } from "./labels";

const KEYS: [string, string][] = [
  ["Ctrl+Alt+0", "text"],
  ["Ctrl+Alt+1 … 4", "help.levels"],
  ["Tab / Shift+Tab", "help.tab"],
  ["Enter", "help.enter"],
  ["Ctrl+B", "strong"],
  ["Ctrl+Z / Ctrl+Y", "help.undo"],
  ["Ctrl+F / Ctrl+H", "help.find"],
  ["Ctrl+S", "help.save"],
  ["Alt+F10", "help.toolbar"],
  ["Esc, Tab", "help.leave"],
  ["F1 / ?", "help.help"],
];

/** The keys of the editor. */
export function helpDialog(labels: Labels): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "ne-help";
  const title = document.createElement("h2");
  title.id = "ne-help-title";
  title.textContent = say(labels, "help.title");
  dialog.setAttribute("aria-labelledby", title.id);
  const typed = document.createElement("p");
  typed.textContent = say(labels, "help.typed");
  const keys = document.createElement("dl");
  for (const [key, label] of KEYS) {
    const term = document.createElement("dt");
    const keyboard = document.createElement("kbd");
    keyboard.textContent = key;
    term.append(keyboard);
    const meaning = document.createElement("dd");
    meaning.textContent = say(labels, label);
    keys.append(term, meaning);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = say(labels, "help.close");
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, typed, keys, close);
  return dialog;
}
