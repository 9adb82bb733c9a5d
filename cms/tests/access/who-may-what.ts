/*
 * What each role may do at every address of the CMS, as it should be: A an author, E an editor, M a manager, C a consent manager
 * (who holds another role beside it in life). A Super Admin may do everything. A dash stands for nobody else.
 */

/** What can be done with entries of each type; `own` is changing what one wrote, `others` what somebody else wrote. */
export const RIGHTS = `
                 read   create  own    others  delete  publish
  case-study     AEMC   AEM     AEMC   EMC     EM      EM
  finding        AEMC   AEM     AEMC   EMC     EM      EM
  milestone      AEMC   AEM     AEMC   EMC     EM      EM
  report         AEMC   AEM     AEMC   EMC     EM      EM
  organisation   AEMC   AEM     AEM    EM      EM      EM
  place          AEMC   AEM     AEM    EM      EM      EM
  term           AEMC   AEM     AEM    EM      EM      EM
  theme          AEMC   AEM     AEM    EM      EM      EM
  principle      AEMC   AEM     AEMC   EMC     M       M
  action         AEMC   AEM     AEMC   EMC     M       M
  page           AEMC   AEM     AEM    EM      M       M
  suggestion     EM     M       EM     EM      M       -
  consent        MC     MC      MC     MC      M       -
  redirect       M      M       M      M       M       -
  word-to-avoid  M      M       M      M       M       -
  search-words   EM     EM      EM     EM      EM      EM
  site           M      M       M      M       M       M
  home           M      M       M      M       M       M
`;

/**
 * Which of these rights each address asks for that is about entries of a type; where it asks for more, the body says what is sent. Who
 * can “write” may change it, and could have made it: not whoever may change nothing but its consent.
 */
export const ENTRY_DOORS = `
  GET     /content-manager/collection-types/:model                                                      read
  GET     /content-manager/collection-types/:model/:id                                                  read
  POST    /content-manager/collection-types/:model                                                      create
  PUT     /content-manager/collection-types/:model/:id                                                  change
  POST    /content-manager/collection-types/:model/clone/:sourceId                                      create
  POST    /content-manager/collection-types/:model/auto-clone/:sourceId                                 create
  POST    /content-manager/collection-types/:model/actions/publish                                      publish
  POST    /content-manager/collection-types/:model/:id/actions/publish                                  publish
  POST    /content-manager/collection-types/:model/:id/actions/unpublish                                publish
  POST    /content-manager/collection-types/:model/:id/actions/discard                                  change
  POST    /content-manager/collection-types/:model/actions/bulkPublish                                  publish  {"documentIds":["ENTRY"],"locale":"en"}
  POST    /content-manager/collection-types/:model/actions/bulkUnpublish                                publish  {"documentIds":["ENTRY"],"locale":"en"}
  POST    /content-manager/collection-types/:model/actions/bulkFindForValidation                        read     {"documentIds":["ENTRY"]}
  GET     /content-manager/collection-types/:model/:id/actions/countDraftRelations                      read
  GET     /content-manager/collection-types/:model/actions/countManyEntriesDraftRelations?documentIds[0]=ENTRY  read
  GET     /content-manager/single-types/:model                                                          read
  PUT     /content-manager/single-types/:model                                                          change
  POST    /content-manager/single-types/:model/actions/publish                                          publish
  POST    /content-manager/single-types/:model/actions/unpublish                                        publish
  POST    /content-manager/single-types/:model/actions/discard                                          change
  GET     /content-manager/single-types/:model/actions/countDraftRelations                              read
  GET     /i18n/content-manager/get-fill-from-locale/:model?documentId=ENTRY&sourceLocale=en&targetLocale=cy  read
  POST    /i18n/content-manager/actions/get-non-localized-fields                                        read     {"model":"TYPE","id":1,"locale":"en"}
  GET     /editing/saved/:type/:document                                                                read
  GET     /editing/status/:type/:document                                                               read
  GET     /editing/statuses/:type?entries=ENTRY                                                         read
  GET     /editing/last-check/:type/:document                                                           read
  GET     /editing/review/:type/:document                                                               read
  POST    /editing/review/:type/:document                                                               write
  POST    /editing/review/:type/:document/back                                                          publish  {"answer":"Say where."}
  DELETE  /editing/review/:type/:document                                                               read
  GET     /memory/versions/:type/:document                                                              read
  GET     /memory/versions/:type/:document/:id                                                          read
  POST    /memory/versions/:type/:document/:id                                                          change
  POST    /schedule/plan                                                                                publish  {"act":"publish","day":"2030-06-01","time":"07:00","entries":[{"type":"TYPE","document":"ENTRY"}]}
  POST    /reviews/still-right/:type/:document                                                          publish
  POST    /editing/findings                                                                             change   {"type":"TYPE","document":"ENTRY","data":{}}
  POST    /editing/leaving/:type/:document                                                              publish  {"act":"unpublish"}
  POST    /editing/leaving/:type/:document                                                              delete   {"act":"delete"}
  DELETE  /content-manager/collection-types/:model/:id                                                  delete
  POST    /content-manager/collection-types/:model/actions/bulkDelete                                   delete   {"documentIds":["ENTRY"]}
  DELETE  /content-manager/single-types/:model                                                          delete
`;

/** What is not asked here, and why. */
export const NOT_ASKED: readonly [RegExp, string][] = [
  [/^\/(\(\(\?!uploads\/\)\.\+\))?$/, 'the files of the admin panel itself'],
  [/^\/uploads\//, 'files that a signature opens: own-files.test.ts'],
  [/^\/(_health|graphql)$/, 'for machines: readiness.test.ts, public-api.test.ts'],
  [/^\/api\//, 'closed to everybody: doors.test.ts'],
  [
    /^\/admin\/(login|logout|access-token|register|registration-info|forgot-password|reset-password|register-admin)$/,
    'signing in and out',
  ],
  [/^\/admin\/users\/me\/sessions/, 'signs out whoever asks'],
  [/^\/admin\/transfer\/runner\//, 'for machines with a token of their own'],
  [
    /^\/admin\/(license-trial-time-left|ai-usage|ai-token|ai-feature-config)$/,
    'of the paid edition, not there in the free one',
  ],
  [/^\/(upload|i18n)\/.*ai-/, 'of the paid edition, not there in the free one'],
  [/^\/upload$/, 'sends files: the test of uploads below'],
  [/^\/upload\/actions\/upload-from-urls$/, 'closed to everybody: doors.test.ts'],
  [/^\/content-manager\/preview\/script$/, 'a part of the panel'],
];
