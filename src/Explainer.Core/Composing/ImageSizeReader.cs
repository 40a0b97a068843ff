using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Explainer.Composing;

/// <summary>Reads the size of a picture from its first bytes.</summary>
internal static class ImageSizeReader
{
    /// <summary>Pixels; no picture is as large.</summary>
    private const double Largest = 100_000;

    /// <summary>Width and height in pixels of a PNG, GIF, JPEG, WebP, AVIF or SVG; null for anything else.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) && bytes.Length >= 24
            ? Of(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
        : bytes.StartsWith("GIF8"u8) && bytes.Length >= 10
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(bytes)
        : bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? WebP(bytes)
        : bytes.Length >= 12 && bytes[4..].StartsWith("ftypavi"u8) ? Avif(bytes)
        : Svg(bytes);

    private static ImageSize? Of(int width, int height) => width > 0 && height > 0 ? new ImageSize(width, height) : null;

    /// <summary>The first start-of-frame segment (ITU T.81, B.2.2).</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var isTurned = false;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (high, wide) = (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]));
                return isTurned ? Of(high, wide) : Of(wide, high);
            }

            isTurned |= marker == 0xE1 && IsTurned(bytes[(at + 4)..]);

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>Whether a camera was held on its side, so that browsers show the picture turned: orientation 5 to 8 (Exif 2.32, 4.6.4 A).</summary>
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == 'I';
        var entries = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        for (long at = entries + 2; at + 12 <= tiff.Length && at < entries + 2 + (12 * 256); at += 12)
        {
            if (Short(tiff[(int)at..]) == 0x0112)
            {
                return Short(tiff[((int)at + 8)..]) is >= 5 and <= 8;
            }
        }

        return false;

        int Short(ReadOnlySpan<byte> value) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(value) : BinaryPrimitives.ReadUInt16BigEndian(value);
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> bytes) => bytes[12..] switch
    {
        var chunk when chunk.StartsWith("VP8X"u8) => Of(1 + Little24(bytes[24..]), 1 + Little24(bytes[27..])),
        var chunk when chunk.StartsWith("VP8L"u8) => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
        var chunk when chunk.StartsWith("VP8 "u8) => Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        _ => null,
    };

    private static ImageSize? Lossless(uint bits) => Of(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    /// <summary>The first image spatial extents box (ISO/IEC 23008-12, 6.5.3).</summary>
    private static ImageSize? Avif(ReadOnlySpan<byte> bytes)
    {
        var box = bytes.IndexOf("ispe"u8);
        return box >= 0 && box + 16 <= bytes.Length
            ? Of(BinaryPrimitives.ReadInt32BigEndian(bytes[(box + 8)..]), BinaryPrimitives.ReadInt32BigEndian(bytes[(box + 12)..]))
            : null;
    }

    private static ImageSize? Svg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("<svg"u8) < 0)
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? SvgSize(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"))
                : null;
        }
        catch (XmlException)
        {
            // Not well formed: a browser would not show it either.
            return null;
        }
    }

    private static ImageSize? SvgSize(string? width, string? height, string? viewBox)
    {
        var box = (viewBox ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var (boxWidth, boxHeight) = box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : (null, null);
        // One side alone keeps the proportions of the box.
        var wide = Pixels(width) ?? (boxWidth * Pixels(height) / boxHeight) ?? boxWidth;
        var high = Pixels(height) ?? (boxHeight * Pixels(width) / boxWidth) ?? boxHeight;
        return wide is < Largest and var x && high is < Largest and var y ? Of((int)Math.Round(x), (int)Math.Round(y)) : null;
    }

    private static double? Pixels(string? length) =>
        double.TryParse((length ?? "").Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < Largest ? pixels : null;
}
