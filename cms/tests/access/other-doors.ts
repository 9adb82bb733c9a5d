/* Letters as in `who-may-what.ts`. */

/** Who may ask at the other addresses. A number or name that an address needs is that of an account which is there, or 1. */
export const OTHER_DOORS = `
  GET     /content-manager/init                                      AEMC
  GET     /content-manager/content-types                             AEMC
  GET     /content-manager/content-types-settings                    AEMC
  GET     /content-manager/content-types/:uid/configuration          AEMC
  PUT     /content-manager/content-types/:uid/configuration          -
  GET     /content-manager/components                                AEMC
  GET     /content-manager/components/:uid/configuration             AEMC
  PUT     /content-manager/components/:uid/configuration             -
  GET     /content-manager/homepage/recent-documents?action=update   AEMC
  GET     /content-manager/homepage/count-documents                  AEMC
  GET     /content-manager/preview/url/:contentType?documentId=x     AEMC
  POST    /content-manager/uid/generate                              AEM   {"contentTypeUID":"api::page.page","field":"slug","data":{}}
  POST    /content-manager/uid/check-availability                    AEM   {"contentTypeUID":"api::page.page","field":"slug","value":"x"}
  GET     /content-manager/relations/:model/:targetField             MC
  GET     /content-manager/relations/:model/:id/:targetField         MC

  GET     /editing/addresses                AEMC
  GET     /editing/public-pages             AEMC
  POST    /editing/previews                 AEMC {"type":"api::case-study.case-study","document":"OWN","days":1}
  GET     /editing/previews/:type/:document AEMC
  DELETE  /editing/previews/:id             AEMC
  GET     /home-page/on-the-way             AEMC
  GET     /home-page/to-check               AEMC
  GET     /home-page/first-steps            AEMC
  POST    /home-page/first-steps            AEMC
  GET     /home-page/notice                 AEMC
  POST    /home-page/notice                 M
  GET     /home-page/notice/pages           M
  GET     /home-page/waiting                AEMC
  GET     /schedule/coming                  AEMC
  GET     /schedule/entries                 AEMC
  GET     /schedule/of/:type/:document      AEMC
  POST    /schedule/cancel/:bundle          EM
  POST    /schedule/put-away/:bundle        EM
  GET     /reviews/of/:type/:document       AEMC
  GET     /bin                              AEMC
  POST    /bin/:id                          EM
  DELETE  /bin/:id                          EM
  GET     /act-log                          M
  GET     /act-log/choices                  M
  GET     /act-log/file                     M
  GET     /consents/withdrawals             MC
  GET     /consents/to-tidy                 MC
  GET     /consents/ending                  MC
  GET     /consents/:id/reach               MC
  POST    /consents/:id/goes-with-save      MC
  GET     /consents/:id/comes-back          MC
  POST    /consents/:id/withdraw            MC
  POST    /consents/:id/give-back           MC
  GET     /consents/:id/form                MC
  GET     /consents/:id/form/about          MC
  PUT     /consents/:id/form                MC
  DELETE  /consents/:id/form                MC
  GET     /people/second-pair               M
  POST    /people/second-pair               M    {"types":[]}
  GET     /people/hand-over                 M
  GET     /people/hand-over/:id             M
  POST    /people/hand-over/:id             M
  GET     /home-page/demo                   -
  GET     /home-page/demo/preview           -
  POST    /home-page/demo/removal           -

  GET     /admin/users                      M
  POST    /admin/users                      M
  GET     /admin/users/:id                  M
  PUT     /admin/users/:id                  M    {"firstname":"Vic"}
  DELETE  /admin/users/:id                  -
  POST    /admin/users/batch-delete         -    {"ids":["1"]}
  GET     /admin/users/me                   AEMC
  PUT     /admin/users/me                   AEMC {"preferedLanguage":"en"}
  GET     /admin/users/me/permissions       AEMC
  GET     /admin/users/me/sessions          AEMC
  GET     /admin/roles                      M
  POST    /admin/roles                      -
  GET     /admin/roles/:id                  M
  PUT     /admin/roles/:id                  -
  DELETE  /admin/roles/:id                  -
  POST    /admin/roles/batch-delete         -
  GET     /admin/roles/:id/permissions      M
  PUT     /admin/roles/:id/permissions      -
  GET     /admin/permissions                AEMC
  POST    /admin/permissions/check          AEMC {"permissions":[{"action":"admin::users.read"}]}

  GET     /admin/webhooks                   -
  POST    /admin/webhooks                   -
  GET     /admin/webhooks/:id               -
  PUT     /admin/webhooks/:id               -
  DELETE  /admin/webhooks/:id               -
  POST    /admin/webhooks/batch-delete      -
  POST    /admin/webhooks/:id/trigger       -
  GET     /admin/api-tokens                 -
  POST    /admin/api-tokens                 -
  GET     /admin/api-tokens/:id             -
  PUT     /admin/api-tokens/:id             -
  DELETE  /admin/api-tokens/:id             -
  POST    /admin/api-tokens/:id/regenerate  -
  GET     /admin/admin-tokens               -
  POST    /admin/admin-tokens               -
  GET     /admin/admin-tokens/:id           -
  PUT     /admin/admin-tokens/:id           -
  DELETE  /admin/admin-tokens/:id           -
  POST    /admin/admin-tokens/:id/regenerate         -
  GET     /admin/admin-tokens/:id/owner-permissions  -
  GET     /admin/transfer/tokens            -
  POST    /admin/transfer/tokens            -
  GET     /admin/transfer/tokens/:id        -
  PUT     /admin/transfer/tokens/:id        -
  DELETE  /admin/transfer/tokens/:id        -
  POST    /admin/transfer/tokens/:id/regenerate      -
  GET     /admin/project-settings           -
  POST    /admin/project-settings           -
  GET     /admin/plugins                    -

  GET     /admin/init                       AEMC
  GET     /admin/project-type               AEMC
  GET     /admin/information                AEMC
  GET     /admin/telemetry-properties       AEMC
  GET     /admin/guided-tour-meta           AEMC
  GET     /admin/content-api/permissions    AEMC
  GET     /admin/content-api/routes         AEMC
  GET     /admin/homepage/key-statistics    AEMC
  GET     /admin/homepage/layout            AEMC
  PUT     /admin/homepage/layout            AEMC {"widgets":[]}

  GET     /upload/files                     AEM
  POST    /upload/files                     AEM
  GET     /upload/files/:id                 AEM
  PUT     /upload/files/:id                 EM
  POST    /upload/files/:id/replace         EM
  GET     /upload/folders                   AEM
  POST    /upload/folders                   AEM
  GET     /upload/folders/:id               AEM
  PUT     /upload/folders/:id               EM
  GET     /upload/folder-structure          AEM
  POST    /upload/actions/bulk-move         EM
  POST    /upload/actions/bulk-update       EM
  GET     /upload/configuration             AEMC
  PUT     /upload/configuration             M
  GET     /upload/settings                  -
  PUT     /upload/settings                  -
  POST    /upload/actions/bulk-delete       EM   {"fileIds":[999999],"folderIds":[]}
  DELETE  /upload/files/:id                 EM

  GET     /i18n/locales                     AEMC
  POST    /i18n/locales                     -
  PUT     /i18n/locales/:id                 -
  DELETE  /i18n/locales/:id                 -
  GET     /i18n/iso-locales                 -
  GET     /i18n/settings                    AEMC
  PUT     /i18n/settings                    -

  GET     /content-type-builder/reserved-names              -
  GET     /content-type-builder/content-types               -
  GET     /content-type-builder/content-types/:uid          -
  POST    /content-type-builder/content-types               -
  PUT     /content-type-builder/content-types/:uid          -
  DELETE  /content-type-builder/content-types/:uid          -
  GET     /content-type-builder/components                  -
  GET     /content-type-builder/components/:uid             -
  POST    /content-type-builder/components                  -
  PUT     /content-type-builder/components/:uid             -
  DELETE  /content-type-builder/components/:uid             -
  PUT     /content-type-builder/component-categories/:name  -
  DELETE  /content-type-builder/component-categories/:name  -
  GET     /content-type-builder/schema                      -
  POST    /content-type-builder/update-schema               -
  GET     /content-type-builder/update-schema-status        -

  POST    /email                            -
  GET     /email/settings                   -
  POST    /email/test                       -
  POST    /email/verify                     -
`;
