/* Walks through the places of a comparison: n and p, two buttons, the focus goes along. */
class RedlineWalk extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.clicked);
    this.addEventListener('focusin', this.count);
    document.addEventListener('keydown', this.typed);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.clicked);
    this.removeEventListener('focusin', this.count);
    document.removeEventListener('keydown', this.typed);
  }

  /* Only what is on the screen: a narrow one hides the two columns, a wide one what they replace. */
  get places() {
    return [...this.querySelectorAll('[data-place]')].filter((place) => place.offsetParent !== null);
  }

  clicked = (event) => {
    const button = event.target.closest('[data-go]');
    if (button && !button.disabled) {
      this.go(Number(button.dataset.go));
    }
  };

  typed = (event) => {
    const typing = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches('input, textarea, select, [contenteditable=true]'));
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && (event.key === 'n' || event.key === 'p')) {
      event.preventDefault();
      this.go(event.key === 'n' ? 1 : -1);
    }
  };

  go(by) {
    const places = this.places;
    if (places.length === 0) {
      return;
    }
    const here = places.findIndex((place) => place.contains(document.activeElement));
    const at = here < 0 ? (this.last ?? (by > 0 ? -1 : places.length)) + by : here + by;
    const place = places[(at + places.length) % places.length];
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }

  count = () => {
    const places = this.places;
    const at = places.findIndex((place) => place.contains(document.activeElement));
    const count = this.querySelector('[data-count]');
    if (at >= 0 && count) {
      this.last = at;
      count.textContent = count.dataset.count.replace('{0}', at + 1).replace('{1}', places.length);
    }
  };
}

customElements.define('fw-redline-walk', RedlineWalk);
