/** Strapi's switches: its new media library is wanted. */
export default { useLegacyMediaLibrary: false };
