// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/transfer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxyFactory>
#include <QSocketNotifier>

#include <cstdio>

using namespace capex;

namespace {

constexpr int readFrom = 0;              // standard input
constexpr int progressMilliseconds = 50; // between two words about it

void say(const TransferMessage& message)
{
    const QByteArray line = lineOf(message);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

/// Downloads one file for the program that started it, as the line on standard input asks, and
/// ends; also when that program does.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QFile input;
    const bool isOpen = input.open(readFrom, QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto request = isOpen ? requestFrom(input.readLine()) : std::nullopt;
    if (!request) {
        std::fputs("capex-horizon-download is started by Capex Horizon, which says what to "
                   "download\n",
                   stderr);
        return 2;
    }
    Transfer transfer(*request);
    QElapsedTimer sinceProgress;
    QObject::connect(&transfer, &Transfer::progressed, [&](const TransferProgress& progress) {
        if (!sinceProgress.isValid() || sinceProgress.hasExpired(progressMilliseconds)) {
            sinceProgress.start();
            say(progress);
        }
    });
    QObject::connect(&transfer, &Transfer::succeeded, [] {
        say(TransferDone());
        QCoreApplication::exit(0);
    });
    QObject::connect(&transfer, &Transfer::failed, [](const TransferFailure& failure) {
        say(failure);
        QCoreApplication::exit(1);
    });
#ifdef Q_OS_UNIX
    QSocketNotifier end(readFrom, QSocketNotifier::Read); // nothing more is said to this process
    QObject::connect(&end, &QSocketNotifier::activated, [] { QCoreApplication::exit(1); });
#endif
    transfer.start();
    return QCoreApplication::exec();
}
