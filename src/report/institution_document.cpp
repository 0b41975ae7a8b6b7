// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/institution_document.h"

#include "branchbook/base/words_for.h"
#include "report/report_words.h"

#include <QRegularExpression>

namespace branchbook::report {

namespace {

using institutions::Institution;
using institutions::Reading;
using institutions::Stage;
using institutions::Version;

constexpr double kReaderRow = 26; ///< points: room to sign
constexpr qsizetype kHeadingLength = 30; ///< characters: a longer line is a sentence

/// The level of a line that is a heading by its number and stands alone; 0: none.
int headingLevel(const QString& line)
{
    static const QRegularExpression chapter(QStringLiteral("^第[〇零一二三四五六七八九十百]+[章编节]"));
    static const QRegularExpression first(QStringLiteral("^[一二三四五六七八九十]+、"));
    static const QRegularExpression second(QStringLiteral("^（[一二三四五六七八九十]+）"));
    if (line.size() > kHeadingLength || QStringView(u"。；：，").contains(line.back()))
        return 0;
    if (chapter.match(line).hasMatch() || first.match(line).hasMatch())
        return 1;
    return second.match(line).hasMatch() ? 2 : 0;
}

Paragraph articleOf(const QString& line)
{
    static const QRegularExpression article(QStringLiteral("^第[〇零一二三四五六七八九十百]+条"));
    const auto match = article.match(line);
    if (!match.hasMatch())
        return Paragraph::of(line);
    const QString number = match.captured();
    const QString rest = line.mid(number.size()).trimmed();
    return {{Run{number, Emphasis::Bold}, Run{u'　' + rest, Emphasis::None}}, Stay::Free};
}

void addText(Document& document, const QString& body)
{
    const QStringList lines = body.split(u'\n');
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (const int level = headingLevel(line); level > 0)
            document.blocks.emplace_back(Heading{level, line});
        else
            document.blocks.emplace_back(articleOf(line));
    }
}

/// 2024年3月8日支部党员大会审议，2024年3月8日印发，自2024年3月8日起施行
QString courseWords(const Version& version)
{
    QStringList parts;
    for (const institutions::Step& step : version.steps) {
        if (step.stage == Stage::Deliberated)
            parts.append(chineseDate(step.on)
                         + (step.by.isEmpty() ? QStringLiteral("审议") : step.by + QStringLiteral("审议通过")));
        if (step.stage == Stage::Issued)
            parts.append(chineseDate(step.on) + QStringLiteral("印发"));
    }
    if (const QDate from = version.inForceFrom(); from.isValid())
        parts.append(QStringLiteral("自%1起施行").arg(chineseDate(from)));
    return parts.join(QStringLiteral("，"));
}

QString versionWords(const Version& version)
{
    if (version.inForceFrom().isValid())
        return {};
    return version.dayOf(Stage::Consulted).isValid() ? QStringLiteral("（征求意见稿）") : QStringLiteral("（草案）");
}

QString issuerOf(const InstitutionPaper& paper)
{
    return paper.issuer.isEmpty() ? paper.branch : paper.issuer;
}

void startPaper(Document& document, const InstitutionPaper& paper, const QStringList& title)
{
    const QString whole = title.join(QString());
    document.metadata = {whole, issuerOf(paper), whole, QStringLiteral("支部手册"), QDateTime()};
    document.blocks.emplace_back(Title{title});
}

void addVersion(Document& document, const InstitutionPaper& paper, const Version& version)
{
    if (const QString course = courseWords(version); !course.isEmpty())
        document.blocks.emplace_back(Paragraph::of(QStringLiteral("（%1）").arg(course)));
    if (version.body.trimmed().isEmpty())
        document.blocks.emplace_back(Paragraph::of(QStringLiteral("这一版还没有录入正文。")));
    addText(document, version.body);
    if (!paper.attachments.isEmpty())
        document.blocks.emplace_back(AttachmentNote{paper.attachments});
}

Table readerTable(const Reading& reading)
{
    Table table;
    table.leastRowHeight = kReaderRow;
    table.columns = {{QStringLiteral("序号"), 40, Align::Center},
                     {QStringLiteral("姓名"), 80, Align::Center},
                     {QStringLiteral("阅读日期"), 110, Align::Center},
                     {QStringLiteral("签名"), 110, Align::Center},
                     {QStringLiteral("意见"), 110, Align::Left}};
    for (const institutions::Reader& reader : reading.readers)
        table.rows.append({QString::number(table.rows.size() + 1), reader.name,
                           reader.confirmedOn.isValid() ? chineseDate(reader.confirmedOn) : QString()});
    table.notes = {QStringLiteral("应阅%1人，已登记确认%2人。").arg(reading.readers.size()).arg(reading.confirmed())};
    return table;
}

Document circulationSheet(const InstitutionPaper& paper, const Reading& reading)
{
    Document document;
    startPaper(document, paper, {QStringLiteral("《%1》传阅签字表").arg(reading.title)});
    Table head;
    head.headRow = HeadRow::Absent;
    head.columns = {{{}, 90, Align::Center}, {{}, 360, Align::Left}};
    head.rows = {{QStringLiteral("制度"), QStringLiteral("%1（第%2版）").arg(reading.title).arg(reading.version)},
                 {QStringLiteral("传阅时间"),
                  QStringLiteral("%1至%2").arg(chineseDate(reading.begunOn), chineseDate(reading.dueOn))}};
    if (!reading.place.isEmpty())
        head.rows.append({QStringLiteral("方式"), reading.place});
    document.blocks.emplace_back(std::move(head));
    document.blocks.emplace_back(readerTable(reading));
    return document;
}

Document publicNotice(const InstitutionPaper& paper, const Version& version, const Reading& reading)
{
    Document document;
    startPaper(document, paper, {QStringLiteral("关于《%1》的公示").arg(reading.title)});
    document.blocks.emplace_back(Paragraph::of(
        QStringLiteral(
            "现将《%1》（第%2版）予以公示，公示时间为%3至%4，公示地点为%5。公示期间，有意见和建议的，请向本支部反映。")
            .arg(reading.title, QString::number(reading.version), chineseDate(reading.begunOn),
                 chineseDate(reading.dueOn), reading.place)));
    document.blocks.emplace_back(AttachmentNote{{reading.title}});
    document.blocks.emplace_back(Signature{issuerOf(paper), chineseDate(reading.begunOn)});
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(Title{{reading.title, versionWords(version)}});
    if (versionWords(version).isEmpty())
        std::get<Title>(document.blocks.back()).lines.removeLast();
    addVersion(document, paper, version);
    return document;
}

} // namespace

Document institutionDocument(const InstitutionPaper& paper)
{
    const WordsFor chinese(WordsFor::Paper);
    Document document;
    const Version* version = paper.institution.versionNumbered(paper.version);
    QStringList title{paper.institution.title};
    if (version != nullptr && !versionWords(*version).isEmpty())
        title.append(versionWords(*version));
    startPaper(document, paper, title);
    if (version == nullptr)
        return document;
    addVersion(document, paper, *version);
    if (const QDate issued = version->dayOf(Stage::Issued); issued.isValid())
        document.blocks.emplace_back(Signature{issuerOf(paper), chineseDate(issued)});
    return document;
}

Document readingDocument(const InstitutionPaper& paper, const Reading& reading)
{
    const WordsFor chinese(WordsFor::Paper);
    const Version* version = paper.institution.versionNumbered(reading.version);
    if (reading.kind == institutions::ReadingKind::Circulated || version == nullptr)
        return circulationSheet(paper, reading);
    return publicNotice(paper, *version, reading);
}

} // namespace branchbook::report
