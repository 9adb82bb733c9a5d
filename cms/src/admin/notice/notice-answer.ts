/** A notice, as the CMS takes and tells it (`cms/src/notice/site-versions.ts`). */
export interface Notice {
  readonly text: string;
  readonly dismissible: boolean;
  readonly link: NoticeLink | null;
}

export interface NoticeLink {
  readonly text: string;
  readonly url: string;
  /** The document id of one of our pages; null where the link leads to an address. */
  readonly page: string | null;
}

/** What the CMS answers to how the notice stands (`cms/src/notice/routes.ts`). */
export interface NoticeAnswer {
  readonly mayChange: boolean;
  readonly isPublished: boolean;
  readonly notice: Notice | null;
  readonly inDraft?: Notice | null;
  readonly seen: string;
  readonly language: string;
  readonly putUp?: { readonly at: string; readonly by: string; readonly isLatest: boolean };
  readonly status: {
    readonly state: string;
    readonly since?: string;
    readonly problems: readonly { readonly message: string }[];
  };
}

/** What becomes of a change: done; or refused at fields, by their paths such as `notice.text`; or somebody was quicker. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly problems: Readonly<Record<string, string>>; readonly message: string }
  | { readonly kind: 'changed meanwhile'; readonly now: NoticeAnswer };
