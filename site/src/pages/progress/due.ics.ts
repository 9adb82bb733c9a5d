import type { Endpoint } from '../../rendering/endpoint.ts';
import { calendarResponse } from '../../content/calendar/icalendar.ts';
import { dueCalendar } from '../../content/milestone/due-calendar.ts';

export const GET: Endpoint = async ({ url }) => calendarResponse(await dueCalendar(url));
