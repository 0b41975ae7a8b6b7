// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/changes.h"

#include "ui/help/help_window.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVersionNumber>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kChangesHeight = 380;

QString seenVersionKey()
{
    return QStringLiteral("last/version");
}

} // namespace

QString programVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral(BRANCHBOOK_VERSION) : version;
}

QString allChanges(ManualLanguage language)
{
    QFile file(language == ManualLanguage::English ? QStringLiteral(":/branchbook/changes.en.md")
                                                   : QStringLiteral(":/branchbook/changes.zh_CN.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString changesBetween(const QString& text, const QString& seen, const QString& now)
{
    const auto after = QVersionNumber::fromString(seen);
    const auto upTo = QVersionNumber::fromString(now);
    QStringList told;
    bool wanted = false;
    const auto lines = text.split(u'\n');
    for (const auto& line : lines) {
        if (line.startsWith(u"## ")) {
            const auto version = QVersionNumber::fromString(line.mid(3));
            wanted = version > after && version <= upTo;
        }
        if (wanted)
            told.append(line);
    }
    return told.join(u'\n').trimmed();
}

QString takeChanges(Preferences& preferences, const QString& now, const QString& text)
{
    const QString seen = preferences.value(seenVersionKey()).toString();
    const bool older = QVersionNumber::fromString(seen) < QVersionNumber::fromString(now);
    if (seen.isEmpty() || older)
        preferences.setValue(seenVersionKey(), now);
    return seen.isEmpty() || !older ? QString() : changesBetween(text, seen, now);
}

ChangesDialog::ChangesDialog(QWidget* host, const QString& markdown)
    : Dialog(host, tr("有什么新变化"), Width::Medium)
{
    setObjectName(QStringLiteral("changesDialog"));
    keepNothing();
    auto* text = new ManualText;
    text->setMarkdown(markdown);
    text->setAccessibleName(tr("有什么新变化"));
    text->setFixedHeight(std::min(scaled(kChangesHeight), std::max(120, host->window()->height() - scaled(230))));
    body()->setContentsMargins(0, 12, 0, 0); // its frame keeps off the title
    body()->addWidget(text);
    (void)addSafeButton(tr("知道了"));
}

} // namespace branchbook::ui
