//! Decodes a picture once and encodes all its sizes. Orientation is applied and colours become sRGB, as nothing that is
//! written says otherwise.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fast_image_resize as resize;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use image::{ImageEncoder, metadata::Orientation};

use crate::picture::{Format, Info, Problem, Variant};

/// Of 100; the eye sees no difference in a photo, and it is half of what cameras write.
const JPEG_QUALITY: u8 = 80;
const WEBP_QUALITY: f32 = 78.0;
#[cfg(feature = "avif")]
const AVIF_QUALITY: f32 = 62.0;
/// 1 to 10; slower ones save a tenth of the bytes for twice the time.
#[cfg(feature = "avif")]
const AVIF_SPEED: u8 = 8;
/// Memory for decoding one picture.
const MAX_ALLOC: u64 = 1 << 30;

/// A picture in all its sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its average colour, shown until it is there; none where it may be transparent.
    pub color: Option<[u8; 3]>,
    /// The bytes of each of [`Info::variants`].
    pub files: Vec<Vec<u8>>,
}

/// Makes all variants of a picture.
///
/// # Errors
/// If it is damaged or needs more memory than is allowed.
pub fn make(bytes: &[u8], info: &Info) -> Result<Made, Problem> {
    // A decoder that panics has met a damaged file; the build goes on and says which.
    catch_unwind(AssertUnwindSafe(|| make_all(bytes, info)))
        .unwrap_or_else(|_| Err(Problem::Broken("it cannot be decoded".into())))
}

/// Pixels, red, green, blue and, in a transparent picture, alpha.
#[derive(Clone)]
struct Pixels {
    width: u32,
    height: u32,
    alpha: bool,
    bytes: Vec<u8>,
}

fn make_all(bytes: &[u8], info: &Info) -> Result<Made, Problem> {
    let variants = info.variants();
    let whole = decode(bytes, info)?;
    let mut widths: Vec<(u32, u32)> =
        variants.iter().map(|variant| (variant.width, variant.height)).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.dedup();
    let mut sizes: Vec<Pixels> = Vec::with_capacity(widths.len());
    for (width, height) in widths {
        // Each from the next larger one: as good to the eye, and much less to read.
        let from = sizes.last().unwrap_or(&whole);
        let side = info.orientation >= 5 && sizes.is_empty();
        let (w, h) = if side { (height, width) } else { (width, height) };
        let mut small = scale(from, w, h)?;
        if sizes.is_empty() {
            small = turn(small, info.orientation)?;
        }
        sizes.push(small);
    }
    let color = sizes.last().filter(|small| !small.alpha).map(average);
    let mut files = Vec::with_capacity(variants.len());
    for variant in &variants {
        let pixels = sizes
            .iter()
            .find(|one| one.width == variant.width)
            .expect("every width was made");
        files.push(encode(pixels, variant, info)?);
    }
    Ok(Made { color, files })
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(error.to_string())
}

fn decode(bytes: &[u8], info: &Info) -> Result<Pixels, Problem> {
    let format = match info.format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        Format::Avif | Format::Gif | Format::Svg => return Err(Problem::Unknown),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_ALLOC);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|error| match error {
        image::ImageError::Limits(_) => {
            Problem::TooManyPixels { width: info.width, height: info.height }
        }
        other => broken(other),
    })?;
    let (width, height) = (image.width(), image.height());
    let alpha = info.alpha;
    let mut bytes =
        if alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
    if let Some(profile) = profile {
        to_srgb(&mut bytes, &profile, alpha);
    }
    Ok(Pixels { width, height, alpha, bytes })
}

/// Phones write colours of wider spaces (Display P3); without their profile they would look faded.
fn to_srgb(pixels: &mut [u8], profile: &[u8], alpha: bool) {
    use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
    let Ok(from) = ColorProfile::new_from_slice(profile) else { return };
    if from.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = if alpha { Layout::Rgba } else { Layout::Rgb };
    let to = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    if let Ok(transform) = from.create_transform_8bit(layout, &to, layout, options) {
        let channels = if alpha { 4 } else { 3 };
        // In strips, so that no second copy of a large picture is needed.
        let mut strip = Vec::new();
        for part in pixels.chunks_mut(channels * 65_536) {
            strip.clear();
            strip.extend_from_slice(part);
            if transform.transform(&strip, part).is_err() {
                part.copy_from_slice(&strip);
            }
        }
    }
}

fn scale(from: &Pixels, width: u32, height: u32) -> Result<Pixels, Problem> {
    if (from.width, from.height) == (width, height) {
        return Ok(from.clone());
    }
    let kind = if from.alpha { resize::PixelType::U8x4 } else { resize::PixelType::U8x3 };
    let source =
        resize::images::ImageRef::new(from.width, from.height, &from.bytes, kind)
            .map_err(broken)?;
    let mut target = resize::images::Image::new(width, height, kind);
    let options = resize::ResizeOptions::new()
        .resize_alg(resize::ResizeAlg::Convolution(resize::FilterType::Lanczos3));
    resize::Resizer::new().resize(&source, &mut target, &options).map_err(broken)?;
    Ok(Pixels { width, height, alpha: from.alpha, bytes: target.into_vec() })
}

fn turn(pixels: Pixels, orientation: u8) -> Result<Pixels, Problem> {
    let Some(orientation) = Orientation::from_exif(orientation)
        .filter(|one| *one != Orientation::NoTransforms)
    else {
        return Ok(pixels);
    };
    let Pixels { width, height, alpha, bytes } = pixels;
    let size = || Problem::Broken("its size is not what it says".into());
    let mut image = if alpha {
        image::RgbaImage::from_raw(width, height, bytes)
            .map(DynamicImage::ImageRgba8)
            .ok_or_else(size)?
    } else {
        image::RgbImage::from_raw(width, height, bytes)
            .map(DynamicImage::ImageRgb8)
            .ok_or_else(size)?
    };
    image.apply_orientation(orientation);
    let (width, height) = (image.width(), image.height());
    Ok(Pixels { width, height, alpha, bytes: image.into_bytes() })
}

fn average(pixels: &Pixels) -> [u8; 3] {
    let mut sums = [0_u64; 3];
    for pixel in pixels.bytes.chunks_exact(3) {
        for (sum, &value) in sums.iter_mut().zip(pixel) {
            *sum += u64::from(value);
        }
    }
    let count = (pixels.bytes.len() as u64 / 3).max(1);
    sums.map(|sum| u8::try_from(sum / count).unwrap_or(u8::MAX))
}

fn encode(pixels: &Pixels, variant: &Variant, info: &Info) -> Result<Vec<u8>, Problem> {
    match variant.format {
        Format::WebP => Ok(webp(pixels, info)),
        Format::Png => png(pixels),
        #[cfg(feature = "avif")]
        Format::Avif => avif(pixels),
        _ => jpeg(pixels),
    }
}

fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    let side = |length: u32| u16::try_from(length).map_err(broken);
    encoder
        .encode(
            &pixels.bytes,
            side(pixels.width)?,
            side(pixels.height)?,
            jpeg_encoder::ColorType::Rgb,
        )
        .map_err(broken)?;
    Ok(bytes)
}

/// Photos lossy; of screens and drawings the lossless form where it costs little more, as it keeps letters sharp.
fn webp(pixels: &Pixels, info: &Info) -> Vec<u8> {
    let Pixels { width, height, bytes, alpha } = pixels;
    let encoder = if *alpha {
        webp::Encoder::from_rgba(bytes, *width, *height)
    } else {
        webp::Encoder::from_rgb(bytes, *width, *height)
    };
    let lossy = encoder.encode(WEBP_QUALITY).to_vec();
    if info.format != Format::Png {
        return lossy;
    }
    let lossless = encoder.encode_lossless().to_vec();
    if lossless.len() <= lossy.len() + lossy.len() / 3 { lossless } else { lossy }
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, Problem> {
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    let mut bytes = Vec::new();
    let color = if pixels.alpha {
        image::ExtendedColorType::Rgba8
    } else {
        image::ExtendedColorType::Rgb8
    };
    PngEncoder::new_with_quality(
        &mut bytes,
        CompressionType::Default,
        FilterType::Adaptive,
    )
    .write_image(&pixels.bytes, pixels.width, pixels.height, color)
    .map_err(broken)?;
    Ok(bytes)
}

#[cfg(feature = "avif")]
fn avif(pixels: &Pixels) -> Result<Vec<u8>, Problem> {
    let encoder = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_num_threads(Some(1))
        .with_bit_depth(ravif::BitDepth::Eight);
    let (width, height) = (pixels.width as usize, pixels.height as usize);
    let encoded = if pixels.alpha {
        let rgba: Vec<rgb::RGBA8> = pixels
            .bytes
            .chunks_exact(4)
            .map(|pixel| rgb::RGBA8::new(pixel[0], pixel[1], pixel[2], pixel[3]))
            .collect();
        encoder.encode_rgba(ravif::Img::new(&rgba[..], width, height))
    } else {
        let rgb: Vec<rgb::RGB8> = pixels
            .bytes
            .chunks_exact(3)
            .map(|pixel| rgb::RGB8::new(pixel[0], pixel[1], pixel[2]))
            .collect();
        encoder.encode_rgb(ravif::Img::new(&rgb[..], width, height))
    };
    encoded.map(|encoded| encoded.avif_file).map_err(broken)
}
