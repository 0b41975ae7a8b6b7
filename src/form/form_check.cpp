// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/form_check.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace branchbook::form {

namespace {

struct FormPlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(FormPlaceTexts)
};

const char* codeOf(sheet::MarkFault fault)
{
    switch (fault) {
    case sheet::MarkFault::NotClosed: return "template.mark_not_closed";
    case sheet::MarkFault::NotOpened: return "template.mark_not_opened";
    case sheet::MarkFault::NoName: return "template.mark_no_name";
    case sheet::MarkFault::OutsideRow: return "template.mark_outside_row";
    case sheet::MarkFault::TwoLists: return "template.mark_two_lists";
    case sheet::MarkFault::NestedRows: return "template.mark_nested_rows";
    case sheet::MarkFault::None: break;
    }
    return "template.mark_unknown";
}

QString areaWords(sheet::WordArea area)
{
    switch (area) {
    case sheet::WordArea::Header: return FormPlaceTexts::tr("页眉");
    case sheet::WordArea::Footer: return FormPlaceTexts::tr("页脚");
    case sheet::WordArea::Notes: return FormPlaceTexts::tr("脚注");
    case sheet::WordArea::Body: break;
    }
    return FormPlaceTexts::tr("正文");
}

/// The word of the vocabulary that has most characters of `name` in common; empty where none has more than half of them.
QString likeliest(const FormVocabulary& vocabulary, const QString& list, const QString& name)
{
    const QStringList words = vocabulary.allowed(list).split(u'、');
    QString best;
    double most = 0.5;
    for (const QString& word : words) {
        const auto common =
            std::ranges::count_if(name, [&](QChar each) { return !each.isSpace() && word.contains(each); });
        const double share = double(common) / double(std::max(word.size(), name.size()));
        if (share > most) {
            most = share;
            best = word;
        }
    }
    return best;
}

} // namespace

Result<QByteArray> readFormFile(const QString& path)
{
    const sheet::Limits limits;
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("sheet.not_found"), {name}, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return fail(ErrorKind::Io, QStringLiteral("sheet.unreadable"), {name}, path);
    if (file.size() == 0)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.empty_file"), {name}, path);
    if (file.size() > limits.fileBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("sheet.too_big"),
                    {name, QString::number(limits.fileBytes >> 20)}, path);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(ErrorKind::Io, QStringLiteral("sheet.unreadable"), {name}, path);
    return bytes;
}

QString placeWords(const sheet::WordPlace& place)
{
    QString words = areaWords(place.area);
    if (place.inTextBox)
        words += FormPlaceTexts::tr("文本框");
    if (place.table > 0 && !place.inTextBox)
        words += FormPlaceTexts::tr("第%1个表格第%2行第%3格").arg(place.table).arg(place.row).arg(place.column);
    else
        words += FormPlaceTexts::tr("第%1段").arg(place.paragraph);
    return place.beginning.isEmpty() ? words : FormPlaceTexts::tr("%1（“%2”）").arg(words, place.beginning);
}

Result<QList<Error>> checkFormTemplate(const QByteArray& bytes, const QString& fileName, FormSubject subject)
{
    BB_TRY(const auto opened, sheet::WordTemplate::open(bytes, fileName));
    const FormVocabulary& vocabulary = formVocabulary(subject);
    QList<Error> faults;
    QStringList told; ///< lists whose words stand with a fault already: a hundred of them are read once
    for (const sheet::WordMark& mark : opened.marks()) {
        if (mark.fault == sheet::MarkFault::None && vocabulary.knows(mark.list(), mark.field()))
            continue;
        const QString where = placeWords(mark.place);
        if (mark.fault == sheet::MarkFault::None && told.contains(mark.list())) {
            const QString like = likeliest(vocabulary, mark.list(), mark.name);
            const QString code =
                like.isEmpty() ? QStringLiteral("template.mark_unlike") : QStringLiteral("template.mark_like");
            faults.append({ErrorKind::Invalid, code, {where, mark.name, like}, where});
            continue;
        }
        if (mark.fault == sheet::MarkFault::None)
            told.append(mark.list());
        faults.append({ErrorKind::Invalid,
                       QString::fromLatin1(codeOf(mark.fault)),
                       {where, mark.name, vocabulary.allowed(mark.list())},
                       where});
    }
    return faults;
}

Result<bool> hasPlaceHolders(const QByteArray& bytes, const QString& fileName)
{
    BB_TRY(const auto opened, sheet::WordTemplate::open(bytes, fileName));
    return !opened.marks().isEmpty();
}

} // namespace branchbook::form
