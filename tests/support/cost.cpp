// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cost.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace capex {

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

namespace {

constexpr int fewestRuns = 5;
constexpr int mostRuns = 200;
constexpr int mostAttempts = 6;
constexpr double longEnough = 0.1; ///< seconds, of all runs of the cheaper work

double secondsOf(const Work& work)
{
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

double ratioOnce(const Work& more, const Work& less)
{
    double least = std::numeric_limits<double>::infinity();
    double most = least;
    double spent = 0;
    for (int run = 0; run < mostRuns && (run < fewestRuns || spent < longEnough); ++run) {
        const double cheap = secondsOf(less);
        spent += cheap;
        least = std::min(least, cheap);
        most = std::min(most, secondsOf(more));
    }
    return most / least;
}

} // namespace

double costRatio(const Work& more, const Work& less, double enough)
{
    double ratio = ratioOnce(more, less);
    for (int attempt = 1; attempt < mostAttempts && ratio >= enough; ++attempt) {
        ratio = std::min(ratio, ratioOnce(more, less));
    }
    return ratio;
}

} // namespace capex
