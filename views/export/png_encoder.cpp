// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/png_encoder.h"

#include "views/export/beside.h"

#include <QtConcurrent>

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csetjmp>
#include <vector>

namespace capex {

namespace {

constexpr int fastCompression = 2;
constexpr qsizetype mostStrips = 4; ///< whatever the machine: the file tells nothing of it
constexpr qsizetype fewestRowsOfStrip = 64;
constexpr double inchesPerMetre = 39.3701;

void append(png_structp png, png_bytep data, std::size_t size)
{
    static_cast<QByteArray*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

/// An international text chunk where `text`, in UTF-8, needs it.
png_text textChunk(const char* key, const QByteArray& text)
{
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    const auto size = static_cast<std::size_t>(text.size());
    png_text chunk{};
    chunk.compression = isPlain ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
    chunk.key = const_cast<char*>(key);
    chunk.text = const_cast<char*>(text.constData());
    (isPlain ? chunk.text_length : chunk.itxt_length) = size;
    return chunk;
}

/// The rows of an image from `first` to before `end`, compressed on their own, and what the whole
/// needs to know of them.
struct Strip
{
    int first;
    int end;
    QByteArray compressed; ///< a part of a deflate stream; empty: zlib refused
    uLong checksum = 0;
    z_off_t size = 0; ///< before it was compressed
};

/// A few rows as PNG has them, each behind the number of its filter: none.
QByteArray packed(const QImage& image, int first, int count)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage rows(image.constScanLine(first), image.width(), count, image.bytesPerLine(),
                      image.format());
    const QImage plain =
        rows.convertToFormat(hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    const qsizetype width = qsizetype{image.width()} * (hasAlpha ? 4 : 3);
    QByteArray bytes;
    bytes.reserve((width + 1) * count);
    for (int y = 0; y < count; ++y) {
        bytes.append(char{PNG_FILTER_VALUE_NONE});
        bytes.append(reinterpret_cast<const char*>(plain.constScanLine(y)), width);
    }
    return bytes;
}

/// A part of a deflate stream that needs no part before it.
class Deflater
{
public:
    Deflater()
        : m_isSound(deflateInit2(&m_stream, fastCompression, Z_DEFLATED, -MAX_WBITS, usualMemory,
                                 Z_DEFAULT_STRATEGY) == Z_OK)
    {
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflater)

    void add(const QByteArray& bytes, int flush)
    {
        std::array<Bytef, 32768> room; // NOLINT(cppcoreguidelines-pro-type-member-init): written to
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = room.data();
            m_stream.avail_out = static_cast<uInt>(room.size());
            m_isSound = m_isSound && deflate(&m_stream, flush) != Z_STREAM_ERROR;
            m_out.append(reinterpret_cast<const char*>(room.data()),
                         static_cast<qsizetype>(room.size() - m_stream.avail_out));
        } while (m_isSound && m_stream.avail_out == 0);
    }
    /// Empty where zlib refused.
    [[nodiscard]] QByteArray result() const { return m_isSound ? m_out : QByteArray(); }

private:
    static constexpr int usualMemory = 8;

    z_stream m_stream{};
    QByteArray m_out;
    bool m_isSound;
};

void compress(const QImage& image, Strip& strip)
{
    constexpr int rowsAtOnce = 16;
    Deflater deflater;
    strip.checksum = adler32(0, nullptr, 0);
    for (int row = strip.first; row < strip.end; row += rowsAtOnce) {
        const int count = std::min(rowsAtOnce, strip.end - row);
        const QByteArray bytes = packed(image, row, count);
        strip.checksum = adler32(strip.checksum, reinterpret_cast<const Bytef*>(bytes.constData()),
                                 static_cast<uInt>(bytes.size()));
        strip.size += bytes.size();
        deflater.add(bytes, row + count < strip.end      ? Z_NO_FLUSH
                            : strip.end < image.height() ? Z_FULL_FLUSH
                                                         : Z_FINISH);
    }
    strip.compressed = deflater.result();
}

/// The rows of the image, a few strips on as many processors; the whole in one stream as zlib's
/// (RFC 1950). Empty if zlib refuses.
QByteArray streamOf(const QImage& image)
{
    const qsizetype height = image.height();
    const qsizetype count = std::clamp(height / fewestRowsOfStrip, qsizetype{1}, mostStrips);
    std::vector<Strip> strips;
    for (qsizetype index = 0; index < count; ++index) {
        strips.push_back({static_cast<int>(height * index / count),
                          static_cast<int>(height * (index + 1) / count),
                          {}});
    }
    const auto pack = [&image](Strip& strip) { compress(image, strip); };
    if (hasHelp()) {
        QtConcurrent::blockingMap(strips, pack);
    } else {
        std::ranges::for_each(strips, pack);
    }

    QByteArray stream = QByteArrayLiteral("\x78\x01"); // deflate, 32 KiB, fast
    uLong checksum = adler32(0, nullptr, 0);
    for (const Strip& strip : strips) {
        if (strip.compressed.isEmpty()) {
            return {};
        }
        stream += strip.compressed;
        checksum = adler32_combine(checksum, strip.checksum, strip.size);
    }
    std::array<png_byte, 4> end{};
    png_save_uint_32(end.data(), static_cast<png_uint_32>(checksum));
    return stream.append(reinterpret_cast<const char*>(end.data()), end.size());
}

/// Creates and destroys libpng's two structures together.
class PngWriter
{
public:
    PngWriter()
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr))
        , m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
    }
    ~PngWriter() { png_destroy_write_struct(&m_png, &m_info); }
    Q_DISABLE_COPY_MOVE(PngWriter)

    /// Whether all of it was written, with `stream` as its pixels. libpng jumps back here on an
    /// error: nothing that needs destroying may live in this function.
    [[nodiscard]] bool write(const QImage& image, const QByteArray& stream,
                             const PngDetails& details, QByteArray& out)
    {
        if (m_info == nullptr || setjmp(png_jmpbuf(m_png)) != 0) {
            return false;
        }
        png_set_write_fn(m_png, &out, append, nullptr);
        writeHeader(image, details);
        writeChunk("IDAT", stream);
        writeChunk("IEND", {});
        return true;
    }

private:
    void writeHeader(const QImage& image, const PngDetails& details)
    {
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(image.width()),
                     static_cast<png_uint_32>(image.height()), 8,
                     image.hasAlphaChannel() ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB,
                     PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        const auto density =
            static_cast<png_uint_32>(std::lround(details.dotsPerInch * inchesPerMetre));
        png_set_pHYs(m_png, m_info, density, density, PNG_RESOLUTION_METER);
        std::array texts{textChunk("Title", details.title),
                         textChunk("Software", details.software)};
        png_set_text(m_png, m_info, texts.data(), static_cast<int>(texts.size()));
        png_write_info(m_png, m_info);
    }

    void writeChunk(const char* name, QByteArrayView content)
    {
        png_write_chunk(m_png, reinterpret_cast<png_const_bytep>(name),
                        reinterpret_cast<png_const_bytep>(content.data()),
                        static_cast<std::size_t>(content.size()));
    }

    png_structp m_png;
    png_infop m_info;
};

} // namespace

QByteArray encodePng(const QImage& image, const PngDetails& details)
{
    const QByteArray stream = streamOf(image);
    if (stream.isEmpty()) {
        return {};
    }
    QByteArray out;
    out.reserve(stream.size() + 1024);
    PngWriter writer;
    return writer.write(image, stream, details, out) ? out : QByteArray();
}

} // namespace capex
