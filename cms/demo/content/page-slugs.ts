export type PageSlug =
  | 'about'
  | 'contact'
  | 'privacy'
  | 'accessible-formats'
  | 'accessibility-statement'
  | 'share-good-practice'
  | 'bsl'
  | 'easy-read';
