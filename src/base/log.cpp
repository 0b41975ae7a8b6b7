// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/log.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace branchbook {

namespace {

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance;
    return instance;
}

constexpr size_t kFileSize = 1U << 20U;
constexpr size_t kFileCount = 3;

} // namespace

void startLog(const QString& directory)
{
    if (!QDir().mkpath(directory))
        return;
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = directory + QStringLiteral("/branchbook.log");
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(),
                                                                           kFileSize, kFileCount);
        logger() = std::make_shared<spdlog::logger>("branchbook", std::move(sink));
        logger()->set_level(spdlog::level::debug);
        logger()->flush_on(spdlog::level::warn);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    } catch (const spdlog::spdlog_ex&) {
        logger().reset(); // a log that cannot be written must not keep anybody from working
    }
}

QString defaultLogDirectory()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString root = state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state;
    return root + QStringLiteral("/branchbook");
}

void log(LogLevel level, const QString& text)
{
    if (!logger())
        return;
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const auto as = [level] {
        switch (level) {
        case LogLevel::Debug: return spdlog::level::debug;
        case LogLevel::Info: return spdlog::level::info;
        case LogLevel::Warning: return spdlog::level::warn;
        case LogLevel::Error: break;
        }
        return spdlog::level::err;
    };
    logger()->log(as(), "{}", line.toStdString());
}

} // namespace branchbook
