// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/built_in.h"

#include "branchbook/report/word_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace branchbook::form {

namespace {

constexpr double kFormRow = 26; ///< points

const QJsonArray& formSources()
{
    static const QJsonArray forms = [] {
        QFile file(QStringLiteral(":/branchbook/form/forms.json"));
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(u"forms").toArray()
            : QJsonArray();
    }();
    return forms;
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array)
        texts.append(each.toString());
    return texts;
}

/// Label, place, label, place; or label and one wide place: an opinion to be written.
report::Table formTableOf(const QJsonObject& block)
{
    report::Table table;
    table.headRow = report::HeadRow::Absent;
    table.leastRowHeight = block.value(u"height").toDouble(kFormRow);
    const QJsonArray rows = block.value(u"form").toArray();
    const bool isWide = rows.first().toArray().size() == 2;
    table.columns = {{{}, 80, report::Align::Center}, {{}, isWide ? 380.0 : 150.0, report::Align::Left}};
    if (!isWide)
        table.columns += table.columns;
    for (const QJsonValue& row : rows)
        table.rows.append(textsIn(row));
    return table;
}

/// Head, place, head, place …: one row, repeated for each entry; of texts aligned to the left.
report::Table listTableOf(const QJsonObject& block)
{
    report::Table table;
    table.leastRowHeight = block.value(u"height").toDouble(kFormRow);
    const auto align = block.value(u"left").toBool() ? report::Align::Left : report::Align::Center;
    const QStringList texts = textsIn(block.value(u"list"));
    const QJsonArray widths = block.value(u"widths").toArray();
    QStringList row;
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
        table.columns.append({texts[i], widths.at(i / 2).toDouble(60), align});
        row.append(texts[i + 1]);
    }
    table.rows.append(row);
    return table;
}

report::Block blockOf(const QJsonObject& block)
{
    if (block.contains(u"title"))
        return report::Title{textsIn(block.value(u"title"))};
    if (block.contains(u"to"))
        return report::Addressee{block.value(u"to").toString()};
    if (block.contains(u"heading"))
        return report::Heading{1, block.value(u"heading").toString()};
    if (block.contains(u"form"))
        return formTableOf(block);
    if (block.contains(u"list"))
        return listTableOf(block);
    if (block.contains(u"sign"))
        return report::SignatureLines{textsIn(block.value(u"sign"))};
    if (const QStringList issuer = textsIn(block.value(u"issuer")); issuer.size() == 2)
        return report::Signature{issuer[0], issuer[1], true};
    return report::Paragraph::of(block.value(u"text").toString());
}

report::Document documentOf(const QJsonObject& source)
{
    report::Document document;
    const QString title = source.value(u"title").toString();
    document.metadata = {title, {}, title, QStringLiteral("支部手册"), QDateTime()};
    if (source.value(u"landscape").toBool())
        document.paper = report::Paper::Landscape;
    const QJsonArray blocks = source.value(u"blocks").toArray();
    for (const QJsonValue& value : blocks)
        document.blocks.push_back(blockOf(value.toObject()));
    return document;
}

} // namespace

const QList<FormTemplate>& builtInForms()
{
    static const QList<FormTemplate> forms = [] {
        QList<FormTemplate> list;
        for (const QJsonValue& value : formSources()) {
            const QJsonObject source = value.toObject();
            FormTemplate form;
            form.title = source.value(u"title").toString();
            form.subject = subjectByName(source.value(u"subject").toString()).value_or(FormSubject::Branch);
            form.namePattern = source.value(u"name").toString();
            form.fileName = form.title + QStringLiteral(".docx");
            list.append(form);
        }
        return list;
    }();
    return forms;
}

Result<QByteArray> builtInBytes(const QString& title)
{
    for (const QJsonValue& value : formSources()) {
        const QJsonObject source = value.toObject();
        if (source.value(u"title").toString() != title)
            continue;
        NoProgress progress;
        return report::renderWord(documentOf(source), progress);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("template.missing"), {title});
}

} // namespace branchbook::form
