/** Half up at so many decimals, by the decimal figure and not its binary neighbour: 1.005 becomes 1.01. */
export const roundTo = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  return Math.round(Number((value * power).toFixed(6))) / power;
};
