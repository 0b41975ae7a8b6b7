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

/// Label, place, label, place.
report::Table formTableOf(const QJsonArray& rows)
{
    report::Table table;
    table.headRow = report::HeadRow::Absent;
    table.leastRowHeight = kFormRow;
    table.columns = {{{}, 80, report::Align::Center},
                     {{}, 150, report::Align::Left},
                     {{}, 80, report::Align::Center},
                     {{}, 150, report::Align::Left}};
    for (const QJsonValue& row : rows)
        table.rows.append(textsIn(row));
    return table;
}

/// Head, place, head, place …: one row, repeated for each entry.
report::Table listTableOf(const QJsonObject& block)
{
    report::Table table;
    table.leastRowHeight = kFormRow;
    const QStringList texts = textsIn(block.value(u"list"));
    const QJsonArray widths = block.value(u"widths").toArray();
    QStringList row;
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
        table.columns.append({texts[i], widths.at(i / 2).toDouble(60), report::Align::Center});
        row.append(texts[i + 1]);
    }
    table.rows.append(row);
    return table;
}

report::Document documentOf(const QJsonObject& source)
{
    report::Document document;
    const QString title = source.value(u"title").toString();
    document.metadata = {title, {}, title, QStringLiteral("支部手册"), QDateTime()};
    if (source.value(u"landscape").toBool())
        document.paper = report::Paper::Landscape;
    const QJsonArray blocks = source.value(u"blocks").toArray();
    for (const QJsonValue& value : blocks) {
        const QJsonObject block = value.toObject();
        if (block.contains(u"title"))
            document.blocks.emplace_back(report::Title{textsIn(block.value(u"title"))});
        else if (block.contains(u"heading"))
            document.blocks.emplace_back(report::Heading{1, block.value(u"heading").toString()});
        else if (block.contains(u"form"))
            document.blocks.emplace_back(formTableOf(block.value(u"form").toArray()));
        else if (block.contains(u"list"))
            document.blocks.emplace_back(listTableOf(block));
        else if (block.contains(u"sign"))
            document.blocks.emplace_back(report::SignatureLines{textsIn(block.value(u"sign"))});
        else
            document.blocks.emplace_back(report::Paragraph::of(block.value(u"text").toString()));
    }
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
