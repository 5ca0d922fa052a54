// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/png_encoder.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <csetjmp>

namespace capex {

namespace {

constexpr int fastCompression = 2;
constexpr bool isLittleEndian = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
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

    /// Whether all of it was written. libpng jumps back here on an error: nothing that needs
    /// destroying may live in this function.
    [[nodiscard]] bool write(const QImage& image, const PngDetails& details, QByteArray& out)
    {
        if (m_info == nullptr || setjmp(png_jmpbuf(m_png)) != 0) {
            return false;
        }
        png_set_write_fn(m_png, &out, append, nullptr);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        png_set_compression_level(m_png, fastCompression);
        writeHeader(image, details);
        for (int y = 0; y < image.height(); ++y) {
            png_write_row(m_png, image.constScanLine(y));
        }
        png_write_end(m_png, m_info);
        return true;
    }

private:
    void writeHeader(const QImage& image, const PngDetails& details)
    {
        const bool hasAlpha = image.hasAlphaChannel();
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(image.width()),
                     static_cast<png_uint_32>(image.height()), 8,
                     hasAlpha ? PNG_COLOR_TYPE_RGBA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        const auto density =
            static_cast<png_uint_32>(std::lround(details.dotsPerInch * inchesPerMetre));
        png_set_pHYs(m_png, m_info, density, density, PNG_RESOLUTION_METER);
        std::array texts{textChunk("Title", details.title),
                         textChunk("Software", details.software)};
        png_set_text(m_png, m_info, texts.data(), static_cast<int>(texts.size()));
        png_write_info(m_png, m_info);
        // Four bytes per pixel in memory, alpha or the unused one last or first.
        if (!hasAlpha) {
            png_set_filler(m_png, 0, isLittleEndian ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
        } else if (!isLittleEndian) {
            png_set_swap_alpha(m_png);
        }
        if (isLittleEndian) {
            png_set_bgr(m_png);
        }
    }

    png_structp m_png;
    png_infop m_info;
};

} // namespace

QByteArray encodePng(const QImage& image, const PngDetails& details)
{
    const QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32
                                                                       : QImage::Format_RGB32);
    QByteArray out;
    out.reserve(plain.sizeInBytes() / 30);
    PngWriter writer;
    return writer.write(plain, details, out) ? out : QByteArray();
}

} // namespace capex
