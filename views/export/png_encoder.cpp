// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/png_encoder.h"

#include <QtEndian>

#include <isa-l/igzip_lib.h>
#include <png.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <csetjmp>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace capex {

namespace {

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

/// A few rows as PNG has them, each behind the number of its filter: none. Written to `bytes`.
void pack(const QImage& image, int first, int count, std::vector<std::uint8_t>& bytes)
{
    const std::size_t pixel = image.hasAlphaChannel() ? 4 : 3;
    const bool isMultiplied = image.format() == QImage::Format_ARGB32_Premultiplied;
    const std::size_t size = std::size_t(image.width()) * pixel + 1;
    bytes.resize(size * std::size_t(count) + 1);
    std::uint8_t* to = bytes.data();
    for (int row = first; row < first + count; ++row) {
        *to++ = PNG_FILTER_VALUE_NONE;
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(row));
        for (const QRgb stored : std::span(line, std::size_t(image.width()))) {
            const QRgb colour = isMultiplied ? qUnpremultiply(stored) : stored;
            // Red, green, blue, and an alpha that what comes next covers where there is none.
            qToBigEndian(std::rotl(colour, 8), to);
            to += pixel;
        }
    }
    bytes.pop_back();
}

/// Packs bytes into one stream of zlib (RFC 1950), by a library that packs flat colours ten times
/// as fast as zlib itself.
class ZlibStream
{
public:
    ZlibStream()
        : m_stream(std::make_unique<isal_zstream>())
        , m_memory(ISAL_DEF_LVL1_DEFAULT)
        , m_room(65536)
    {
        isal_deflate_init(m_stream.get());
        m_stream->gzip_flag = IGZIP_ZLIB;
        m_stream->level = 1;
        m_stream->level_buf = m_memory.data();
        m_stream->level_buf_size = static_cast<std::uint32_t>(m_memory.size());
    }

    /// Whether it took them. It keeps the first few apart: where the library begins with more, it
    /// looks for repetitions from an address of memory (its hash of the bytes 2 to 5), so that the
    /// stream is seldom the same twice.
    [[nodiscard]] bool add(std::span<std::uint8_t> bytes, bool isLast)
    {
        constexpr std::size_t apart = 8; // more than its last bytes, 3, less than its margin, 16
        if (m_stream->total_in == 0 && bytes.size() > apart) {
            return pack(bytes.first(apart), SYNC_FLUSH, false) &&
                   pack(bytes.subspan(apart), NO_FLUSH, isLast);
        }
        return pack(bytes, NO_FLUSH, isLast);
    }

    [[nodiscard]] const QByteArray& packed() const { return m_packed; }

private:
    bool pack(std::span<std::uint8_t> bytes, std::uint16_t flush, bool isLast)
    {
        m_stream->next_in = bytes.data();
        m_stream->avail_in = static_cast<std::uint32_t>(bytes.size());
        m_stream->flush = flush;
        m_stream->end_of_stream = isLast ? 1 : 0;
        do {
            m_stream->next_out = m_room.data();
            m_stream->avail_out = static_cast<std::uint32_t>(m_room.size());
            if (isal_deflate(m_stream.get()) != COMP_OK) {
                return false;
            }
            m_packed.append(reinterpret_cast<const char*>(m_room.data()),
                            static_cast<qsizetype>(m_room.size() - m_stream->avail_out));
        } while (m_stream->avail_out == 0);
        return true;
    }

    std::unique_ptr<isal_zstream> m_stream;
    std::vector<std::uint8_t> m_memory; ///< of the library
    std::vector<std::uint8_t> m_room;   ///< for what it gives at once
    QByteArray m_packed;
};

/// The rows of the image as one stream; empty if the library refuses.
QByteArray streamOf(const QImage& image)
{
    constexpr int rowsAtOnce = 16;
    ZlibStream stream;
    std::vector<std::uint8_t> rows;
    for (int row = 0; row < image.height(); row += rowsAtOnce) {
        pack(image, row, std::min(rowsAtOnce, image.height() - row), rows);
        if (!stream.add(rows, row + rowsAtOnce >= image.height())) {
            return {};
        }
    }
    return stream.packed();
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
