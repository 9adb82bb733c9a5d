/**
 * Gives each rich text editor the name that its label says (WCAG 2.2, 4.1.2). Strapi points from the editor to an id that no element
 * has: that of the label ends in `-label`.
 */
export function nameTextEditors(root: Document = document): void {
  let isDue = false;
  const name = () => {
    isDue = false;
    for (const editor of root.querySelectorAll('[data-slate-editor][aria-labelledby]')) {
      const id = editor.getAttribute('aria-labelledby') ?? '';
      const label = `${id}-label`;
      if (!root.getElementById(id) && root.getElementById(label)) editor.setAttribute('aria-labelledby', label);
    }
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(name);
  }).observe(root.body, { childList: true, subtree: true });
}
