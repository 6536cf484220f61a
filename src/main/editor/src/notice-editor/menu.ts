/** A small list of choices under the toolbar; arrow keys, Enter, Esc. */
export function showMenu(anchor: HTMLElement, label: string, choices: string[], chosen: (index: number) => void, closed: () => void) {
  const menu = document.createElement("div");
  menu.className = "ne-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  // Taking it away moves the focus out of it, which is heard below.
  let closing = false;
  const close = () => {
    closing = true;
    menu.remove();
    closed();
  };
  const items = choices.map((text, index) => {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.textContent = text;
    item.addEventListener("click", () => {
      close();
      chosen(index);
    });
    return item;
  });
  menu.append(...items);
  menu.addEventListener("keydown", (event) => {
    const here = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items[(next + items.length) % items.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  menu.addEventListener("focusout", (event) => {
    if (!closing && !menu.contains(event.relatedTarget as Element | null)) menu.remove();
  });
  anchor.append(menu);
  items[0]?.focus();
}
