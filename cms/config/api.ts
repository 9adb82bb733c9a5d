import { LIST_LIMIT } from '@waymark/shared-types';

export default { rest: { defaultLimit: LIST_LIMIT, maxLimit: LIST_LIMIT, withCount: true } };
