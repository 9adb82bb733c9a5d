/**
 * Gives names to what Strapi leaves without one (WCAG 2.2, 4.1.2), as it appears: each rich text editor that of its label, whose id ends
 * in `-label` where the editor points to one without it; each panel beside a form that of its heading, where all point to the same id,
 * which nothing has.
 */
export function nameWhatIsUnnamed(root: Document = document): void {
  let isDue = false;
  const name = () => {
    isDue = false;
    nameTextEditors(root);
    namePanels(root);
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(name);
  }).observe(root.body, { childList: true, subtree: true });
}

function nameTextEditors(root: Document): void {
  for (const editor of root.querySelectorAll('[data-slate-editor][aria-labelledby]')) {
    const id = editor.getAttribute('aria-labelledby') ?? '';
    const label = `${id}-label`;
    if (!root.getElementById(id) && root.getElementById(label)) editor.setAttribute('aria-labelledby', label);
  }
}

function namePanels(root: Document): void {
  for (const panel of root.querySelectorAll('aside[aria-labelledby="additional-information"]')) {
    panel.removeAttribute('aria-labelledby');
    panel.setAttribute('aria-label', panel.querySelector('h2')?.textContent ?? '');
  }
}
