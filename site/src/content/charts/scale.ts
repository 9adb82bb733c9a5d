import { scaleLinear } from 'd3-scale';

/**
 * Says how long a bar is, and where it begins, in hundredths of the whole line, of which a tenth is the smallest part: all bars begin
 * at 0, and the longest fill the line.
 * @param values Numbers, also less than nothing.
 * @param whole What all of them together would be; 0 where they are no parts of a whole.
 */
export function barScale(values: readonly number[], whole = 0) {
  const least = Math.min(...values, 0);
  const most = Math.max(...values, whole);
  const place = scaleLinear([least, most], [0, 100]);
  const hundredths = (value: number) => (most === least ? 0 : Math.round(place(value) * 10) / 10);
  return {
    bar: (value: number) => ({
      share: Math.round((hundredths(Math.max(value, 0)) - hundredths(Math.min(value, 0))) * 10) / 10,
      from: hundredths(Math.min(value, 0)),
    }),
    isOfWhole: whole > 0 && most === whole && least === 0,
  };
}
