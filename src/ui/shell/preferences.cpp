// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr std::array kScales{1.0, 1.15, 1.3};
constexpr qsizetype kMostRecent = 8;

QString motionName()
{
    return QStringLiteral("look/motion");
}

double firstScale()
{
    const auto* screen = QGuiApplication::primaryScreen();
    return screen && screen->devicePixelRatio() < 1.05 && screen->size().width() >= 1920 ? 1.15 : 1.0;
}

} // namespace

Preferences::Preferences()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("branchbook"), QStringLiteral("branchbook"))
{
}

Preferences::Preferences(const QString& file)
    : m_file(file, QSettings::IniFormat)
{
}

ThemeSettings Preferences::look() const
{
    ThemeSettings look;
    const auto scheme = m_file.value(QStringLiteral("look/scheme")).toString();
    look.scheme = scheme == u"dark" ? Scheme::Dark : scheme == u"light" ? Scheme::Light : Scheme::FollowSystem;
    if (m_file.value(QStringLiteral("look/contrast")).toString() == u"high")
        look.contrast = Contrast::High;
    if (const QString motion = m_file.value(motionName()).toString(); motion.isEmpty())
        look.motion = m_desktopMotion;
    else
        look.motion = motion == u"reduced" ? Motion::Reduced : Motion::Full;
    const double scale = m_file.value(QStringLiteral("look/textScale"), firstScale()).toDouble();
    look.textScale = *std::ranges::min_element(kScales, {}, [scale](double each) { return std::abs(each - scale); });
    return look;
}

QString Preferences::language() const
{
    const QString code = m_file.value(QStringLiteral("look/language")).toString();
    return code == u"en" ? code : QStringLiteral("zh_CN");
}

void Preferences::setLanguage(const QString& code)
{
    m_file.setValue(QStringLiteral("look/language"), code);
}

void Preferences::setLook(const ThemeSettings& look)
{
    m_file.setValue(QStringLiteral("look/scheme"),
                    look.scheme == Scheme::Dark        ? QStringLiteral("dark")
                        : look.scheme == Scheme::Light ? QStringLiteral("light")
                                                       : QStringLiteral("system"));
    m_file.setValue(QStringLiteral("look/contrast"),
                    look.contrast == Contrast::High ? QStringLiteral("high") : QStringLiteral("normal"));
    if (m_file.contains(motionName()) || look.motion != m_desktopMotion)
        m_file.setValue(motionName(),
                        look.motion == Motion::Reduced ? QStringLiteral("reduced") : QStringLiteral("full"));
    m_file.setValue(QStringLiteral("look/textScale"), look.textScale);
}

QList<RecentBook> Preferences::recentBooks() const
{
    QList<RecentBook> books;
    const auto lines = m_file.value(QStringLiteral("recent/books")).toStringList();
    for (const auto& line : lines) {
        const auto parts = line.split(u'\t');
        if (parts.size() == 3 && QFileInfo::exists(parts.at(0)))
            books.append({parts.at(0), parts.at(1), QDateTime::fromString(parts.at(2), Qt::ISODate)});
    }
    return books;
}

void Preferences::remember(const RecentBook& book)
{
    auto books = recentBooks();
    books.removeIf([&](const RecentBook& other) { return other.path == book.path; });
    books.prepend(book);
    keepRecent(books);
}

void Preferences::forget(const QString& path)
{
    auto books = recentBooks();
    books.removeIf([&](const RecentBook& each) { return each.path == path; });
    keepRecent(books);
}

void Preferences::keepRecent(const QList<RecentBook>& books)
{
    QStringList lines;
    for (const auto& each : books.mid(0, kMostRecent))
        lines.append(QStringList{each.path, each.title, each.openedAt.toString(Qt::ISODate)}.join(u'\t'));
    m_file.setValue(QStringLiteral("recent/books"), lines);
}

QByteArray Preferences::windowGeometry() const
{
    return m_file.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_file.setValue(QStringLiteral("window/geometry"), geometry);
}

QVariant Preferences::value(const QString& name, const QVariant& fallback) const
{
    return m_file.value(name, fallback);
}

void Preferences::setValue(const QString& name, const QVariant& value)
{
    m_file.setValue(name, value);
}

} // namespace branchbook::ui
