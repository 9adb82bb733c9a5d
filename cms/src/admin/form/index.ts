import type { ComponentType } from 'react';
import { changeFormLayouts, changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { AddressField } from './address-field';
import { addStyle } from '../add-style';
import css from './form.css?inline';
import { FormContents } from './form-contents';
import { nameWhatIsUnnamed } from './name-what-is-unnamed';
import { FormSection } from './form-section';
import { SECTION, inSections } from './sections';

/** A calm form: in sections that open and close, in the order in which a person tells a story. */
export const form: Extension = {
  register(app) {
    addStyle(css);
    app.addFields([
      { type: SECTION, Component: FormSection as ComponentType },
      { type: 'uid', Component: AddressField as ComponentType },
    ]);
  },
  bootstrap(app) {
    nameWhatIsUnnamed();
    changeFormLayouts(app, inSections);
    changeSidePanels(app, (panels) => [...panels, FormContents]);
  },
};
