// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/number_text.h"

#include "model/formats/report.h"
#include "model/formats/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace capex {

namespace {

bool hasNonZeroDigit(std::string_view number)
{
    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    return mantissa.find_first_of("123456789") != std::string_view::npos;
}

bool startsLikeANumber(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && ((digits[0] >= '0' && digits[0] <= '9') || digits[0] == '.');
}

/// Whether a number that std::from_chars cannot represent is too large rather than too small.
bool isTooLarge(std::string_view number)
{
    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    const std::string_view exponent = number.substr(mantissa.size());
    if (exponent.size() > 6) {
        return exponent.find('-') == std::string_view::npos;
    }
    const auto digit = static_cast<long>(mantissa.find_first_of("123456789"));
    const auto point = static_cast<long>(std::min(mantissa.find('.'), mantissa.size()));
    long power = 0;
    if (!exponent.empty()) {
        const std::size_t sign = exponent[1] == '+' ? 2 : 1;
        std::from_chars(exponent.data() + sign, exponent.data() + exponent.size(), power);
    }
    return point - digit + power > 0;
}

} // namespace

QByteArray numberText(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude == 0) {
        return QByteArrayLiteral("0");
    }
    std::array<char, 64> buffer;
    const auto format = magnitude >= 1e-7 && magnitude < 1e21 ? std::chars_format::fixed
                                                              : std::chars_format::scientific;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), written.ptr - buffer.data()};
}

Result<double> numberFrom(std::string_view text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (!startsLikeANumber(text) || fault == std::errc::invalid_argument || stop != end) {
        return Error{{},
                     QStringLiteral("found %1").arg(quoted(toQString(text))),
                     QStringLiteral("a number such as 12.5, with a decimal point and without "
                                    "thousands marks or units")};
    }
    const bool outOfRange = fault == std::errc::result_out_of_range;
    if (outOfRange && isTooLarge(text)) {
        return Error{{},
                     QStringLiteral("found %1, which is not finite").arg(toQString(text)),
                     QStringLiteral("a number below 1.8e308")};
    }
    if (outOfRange || (value == 0 && hasNonZeroDigit(text))) {
        return Error{
            {},
            QStringLiteral("found %1, which cannot be told from zero").arg(toQString(text)),
            QStringLiteral("0 or a number above 5e-324")};
    }
    return value == 0 ? 0.0 : value;
}

} // namespace capex
