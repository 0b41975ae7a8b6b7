// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace branchbook::ui {

namespace {

QString tokenValue(const QRegularExpressionMatch& match)
{
    static const auto names = [] {
        QHash<QString, Color> all;
        for (std::size_t i = 0; i < kColorCount; ++i)
            all.insert(colorName(Color(i)), Color(i));
        return all;
    }();
    const QString name = match.captured(1);
    if (name == u"px" || name == u"in") {
        const int size = scaled(match.captured(2).toInt());
        return QStringLiteral("%1px").arg(name == u"in" ? size - 2 : size);
    }
    if (const auto found = names.constFind(name); found != names.cend())
        return color(*found).name();
    return match.captured(0);
}

} // namespace

QString makeStyleSheet()
{
    QFile file(QStringLiteral(":/branchbook/ui/theme/style.qss.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@([A-Za-z0-9]+)(?:\\((\\d+)\\))?"));
    QString result;
    qsizetype at = 0;
    auto matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(source).mid(at, match.capturedStart() - at);
        result += tokenValue(match);
        at = match.capturedEnd();
    }
    return result + source.mid(at);
}

} // namespace branchbook::ui
