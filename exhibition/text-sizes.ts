/** How large one may have the text, in per cent. */
export const textSizes = [100, 125, 150, 200] as const;
