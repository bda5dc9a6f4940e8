/** @file How much of a package is believed before any of it is unpacked. Numbers stand with their reason. */

const MB = 1024 * 1024;

/** A kiosk's disk is seldom larger than 128 GB, and a package needs its size twice while it is installed. */
export const mostPackageBytes = 40 * 1024 * MB;

/** Every person of a roll of 25,000 with two pictures, and room for films; a zip counts 65,535 without extensions. */
export const mostFiles = 65_000;

/** The zip's own list of files: 65,000 names of 240 bytes with their fields are 25 MB. */
export const mostListingBytes = 32 * MB;

/** Per file: its path has at most 240 characters, and with its sum some 350 bytes in the manifest. */
export const mostManifestBytes = 32 * MB;
export const mostSignatureBytes = 4_096;

/** 100,000 people with 600 bytes each. */
export const mostJsonBytes = 64 * MB;
/** A statement of a hundred pages is not a tenth of this; captions of a long film neither. */
export const mostTextBytes = 4 * MB;
export const mostPictureBytes = 80 * MB;
/** A film of two hours in good quality. */
export const mostFilmBytes = 8 * 1024 * MB;

/** 8K screens have 33; a decoded picture of 64 megapixels takes 256 MB of a visitor's page. */
export const mostMegapixels = 64;
export const mostPictureSide = 16_384;

/** Deflate can reach 1,032; JSON with many like entries reaches 40. */
export const mostGrowth = 200;
/** Small files may grow as they like. */
export const freeGrowthBytes = MB;

/** The schema nests eight deep. */
export const mostJsonDepth = 40;
/** As the roll's own bound. */
export const mostJsonItems = 100_000;
/** 100,000 people with 80 values each. */
export const mostJsonValues = 8_000_000;

export const inMb = (bytes: number): number => Math.ceil(bytes / MB);
