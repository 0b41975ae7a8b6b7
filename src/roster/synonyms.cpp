// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/synonyms.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/header.h"

#include <QFile>
#include <QHash>

namespace branchbook::roster {

using book::Field;

namespace {

QStringList resourceLines(const QString& name)
{
    QFile file(QStringLiteral(":/branchbook/roster/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty())
        lines.removeFirst();
    return lines;
}

QHash<QString, Field> loadSynonyms()
{
    QHash<QString, Field> fields;
    for (const QString& line : resourceLines(QStringLiteral("roster-headers.csv"))) {
        const qsizetype comma = line.indexOf(u',');
        const auto field = book::fieldByName(QStringView(line).left(comma));
        if (field)
            fields.insert(headerKey(line.mid(comma + 1)), *field);
    }
    for (const book::FieldInfo& info : book::memberFields())
        fields.insert(headerKey(book::fieldLabel(info.field)), info.field);
    return fields;
}

QHash<QString, AmbiguousHeader> loadAmbiguous()
{
    QHash<QString, AmbiguousHeader> headers;
    for (const QString& line : resourceLines(QStringLiteral("ambiguous-headers.csv"))) {
        const QStringList parts = line.split(u',');
        if (parts.size() == 3)
            headers.insert(headerKey(parts[0]), {book::fieldByName(parts[1]), parts[2].trimmed() == u"yes"});
    }
    return headers;
}

/// "1.姓名", "3、性别", "①姓名", "(2)民族" → the rest.
QString withoutNumber(const QString& text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    qsizetype i = plain.startsWith(u'(') ? 1 : 0;
    const qsizetype begin = i;
    while (i < plain.size() && plain[i] >= u'0' && plain[i] <= u'9')
        ++i;
    if (i == begin || i - begin > 2)
        return text;
    while (i < plain.size() && (plain[i].isSpace() || QStringView(u".、)．:：-_").contains(plain[i])))
        ++i;
    return i < plain.size() ? plain.mid(i) : text;
}

QStringList headerForms(const QString& text)
{
    const QString unnumbered = withoutNumber(text);
    QStringList forms;
    for (const QString& form : {text, unnumbered, withoutHints(text), withoutHints(unnumbered)}) {
        const QString key = headerKey(form);
        if (!key.isEmpty() && !forms.contains(key))
            forms << key;
    }
    return forms;
}

} // namespace

QString withoutHints(const QString& text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        if (QStringView(u"(（[【〔<《").contains(c))
            ++depth;
        else if (depth > 0 && QStringView(u")）]】〕>》").contains(c))
            --depth;
        else if (depth == 0)
            out += c;
    }
    return out;
}

std::optional<Field> fieldOfHeader(const QString& text)
{
    static const QHash<QString, Field> fields = loadSynonyms();
    for (const QString& form : headerForms(text)) {
        const auto found = fields.constFind(form);
        if (found != fields.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<AmbiguousHeader> ambiguousHeader(const QString& text)
{
    static const QHash<QString, AmbiguousHeader> headers = loadAmbiguous();
    for (const QString& form : headerForms(text)) {
        const auto found = headers.constFind(form);
        if (found != headers.cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace branchbook::roster
