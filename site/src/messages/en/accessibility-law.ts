import type { SITE_COUNTRY } from '@waymark/shared-types';

/** What the law of a country asks of public websites, and who sees to it. */
interface AccessibilityLaw {
  /** As a sentence names it in full. */
  readonly regulations: string;
  /** Who enforces it, and who advises people whose complaint was answered badly. */
  readonly enforcement: string;
  readonly adviser: { readonly text: string; readonly href: string };
  /** Who tells how to make a device easier to use. */
  readonly devices: { readonly text: string; readonly href: string };
}

const REGULATIONS = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/** The law by the site's country. */
export const accessibilityLaws: Readonly<Record<typeof SITE_COUNTRY, AccessibilityLaw>> = {
  GB: {
    regulations: REGULATIONS,
    enforcement: `The Equality and Human Rights Commission (EHRC) enforces the ${REGULATIONS} (the “accessibility regulations”). If you are not happy with how we answer your complaint, contact the Equality Advisory and Support Service (EASS), which advises people in Scotland, England and Wales.`,
    adviser: {
      text: 'Equality Advisory and Support Service: website',
      href: 'https://www.equalityadvisoryservice.com/',
    },
    devices: { text: 'AbilityNet: how to make your device easier to use', href: 'https://mcmw.abilitynet.org.uk/' },
  },
};
