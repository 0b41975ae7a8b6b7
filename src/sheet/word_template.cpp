// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/sheet/word_template.h"

#include "sheet/package_edit.h"
#include "sheet/template_guard.h"
#include "sheet/word_scan.h"
#include "sheet/xlsx_parts.h"
#include "sheet/xml_stream.h"

#include <algorithm>

namespace branchbook::sheet {

namespace {

constexpr int kWordDepth = 200; ///< tables in tables and text boxes lie deeper than cells do
constexpr qsizetype kMaxFilled = 256LL << 20; ///< bytes of one part
constexpr char kSpace[] = " xml:space=\"preserve\"";
constexpr char16_t kWritingLine[] = u"＿＿＿＿＿＿";

/// What the guards say of a package, said of a Word file.
Error wordError(const Error& error, const QString& fileName)
{
    if (!error.code.startsWith(u"sheet."))
        return error;
    const bool isUnsafe = error.code.startsWith(u"sheet.xml_") || error.code == u"sheet.not_utf8";
    const QString code = error.code == u"sheet.bomb" || error.code == u"sheet.too_many_entries"
        ? QStringLiteral("template.bomb")
        : error.code == u"sheet.part_too_large" ? QStringLiteral("template.too_large")
        : error.code == u"sheet.encrypted"      ? QStringLiteral("template.old_word")
        : isUnsafe                              ? QStringLiteral("template.unsafe")
        : error.code == u"sheet.no_memory"      ? error.code
                                                : QStringLiteral("template.damaged");
    return {error.kind, code, {fileName}, error.where};
}

tl::unexpected<Error> refusedTemplate(const char* code, const QString& fileName)
{
    return fail(ErrorKind::Invalid, QString::fromLatin1(code), {fileName});
}

/// The part names of the document and of what belongs to it, with their areas.
Result<QList<std::pair<QString, WordArea>>> wordParts(const ZipPackage& package, const Limits& limits)
{
    BB_TRY(const auto roots, readRelationships(package, {}, limits));
    QString main;
    for (const Relationship& relationship : roots) {
        if (relationship.type == u"officeDocument")
            main = relationship.target;
    }
    if (main.isEmpty() || !package.contains(main) || !main.startsWith(u"word/", Qt::CaseInsensitive))
        return refusedTemplate("template.not_word", package.fileName());
    BB_TRY(const auto around, readRelationships(package, main, limits));
    BB_CHECK(checkTemplateParts(package, limits));
    QList<std::pair<QString, WordArea>> parts{{main, WordArea::Body}};
    for (const auto& [type, area] :
         {std::pair{u"header", WordArea::Header}, std::pair{u"footer", WordArea::Footer},
          std::pair{u"footnotes", WordArea::Notes}, std::pair{u"endnotes", WordArea::Notes}}) {
        QStringList names;
        for (const Relationship& relationship : around) {
            if (relationship.type == QStringView(type) && package.contains(relationship.target))
                names.append(relationship.target);
        }
        names.sort();
        names.removeDuplicates();
        for (const QString& name : std::as_const(names))
            parts.append({name, area});
    }
    return parts;
}

/// Lines and tabs as Word writes them; inside a <w:t>.
QByteArray valueXml(const QString& value, const std::string& prefix)
{
    QByteArray xml;
    const QByteArray w = QByteArray::fromStdString(prefix);
    const QByteArray out = "</" + w + "t><" + w;
    const QByteArray in = "/><" + w + "t" + kSpace + ">";
    qsizetype from = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at < value.size() && value[at] != u'\n' && value[at] != u'\t')
            continue;
        xml += escapedXml(QStringView(value).mid(from, at - from));
        if (at < value.size())
            xml += out + (value[at] == u'\n' ? "br" : "tab") + in;
        from = at + 1;
    }
    return xml;
}

QString valueOf(const WordMark& mark, const WordValues& values, const WordEntry& entry)
{
    const QString value = mark.list().isEmpty() ? values.single.value(mark.name) : entry.value(mark.field());
    return value.isEmpty() && mark.isLined ? QString::fromUtf16(kWritingLine) : value;
}

/// What of `text` changes, seen from one <w:t>. The value goes where the place begins and takes that run's looks.
QByteArray filledText(const WordPart& part, const WordParagraph& paragraph, const WordText& text,
                      const WordValues& values, const WordEntry& entry)
{
    QByteArray xml;
    qsizetype at = text.at;
    const qsizetype end = text.at + text.length;
    for (const PlacedMark& placed : paragraph.marks) {
        if (placed.to <= at || placed.from >= end)
            continue;
        xml += escapedXml(QStringView(paragraph.text).mid(at, std::max<qsizetype>(0, placed.from - at)));
        if (placed.from >= text.at)
            xml += valueXml(valueOf(placed.mark, values, entry), part.prefix);
        at = std::min(placed.to, end);
    }
    return xml + escapedXml(QStringView(paragraph.text).mid(at, end - at));
}

void editParagraph(const WordPart& part, const WordParagraph& paragraph, const WordValues& values,
                   const WordEntry& entry, std::vector<XmlEdit>& edits)
{
    for (const WordText& text : paragraph.texts) {
        const bool touched = std::ranges::any_of(paragraph.marks, [&](const PlacedMark& placed) {
            return placed.from < text.at + text.length && placed.to > text.at;
        });
        if (!touched)
            continue;
        const std::string_view tag = part.xml.view(text.tag, text.from);
        QByteArray xml(tag.data(), qsizetype(tag.size()));
        if (attributeOf(tag, "xml:space").isNull()) // blanks at the edge of a value would go
            xml.insert(xml.size() - 1, kSpace);
        xml += filledText(part, paragraph, text, values, entry);
        edits.push_back({text.tag, text.to, std::move(xml)});
    }
}

/// Word wants each of these ids once in a file.
QByteArray withoutParagraphIds(QByteArray row)
{
    for (const char* name : {" w14:paraId=\"", " w14:textId=\""}) {
        for (qsizetype at = row.indexOf(name); at >= 0; at = row.indexOf(name, at)) {
            const qsizetype end = row.indexOf('"', at + qsizetype(qstrlen(name)));
            row.remove(at, end < 0 ? row.size() - at : end + 1 - at);
        }
    }
    return row;
}

using ParagraphsOfRow = std::vector<const WordParagraph*>;

Result<QByteArray> rowsRepeated(const WordPart& part, const WordRow& row, const ParagraphsOfRow& paragraphs,
                                const WordValues& values, const QString& fileName)
{
    QList<WordEntry> entries = values.lists.value(row.list);
    if (entries.isEmpty())
        entries.append(WordEntry());
    QByteArray rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        std::vector<XmlEdit> edits;
        for (const WordParagraph* paragraph : paragraphs)
            editParagraph(part, *paragraph, values, entries[i], edits);
        const QByteArray copy = editedXml(part.xml, row.from, row.to, std::move(edits));
        rows += i == 0 ? copy : withoutParagraphIds(copy);
        if (rows.size() > kMaxFilled)
            return refusedTemplate("template.filled_too_large", fileName);
    }
    return rows;
}

/// Before everything else in the body; another part has none.
void addNotice(const WordPart& part, const QString& notice, std::vector<XmlEdit>& edits)
{
    const std::string body = part.prefix + "body";
    const auto at = std::ranges::find_if(part.xml.pieces, [&](const XmlPiece& piece) {
        return piece.kind == PieceKind::Open && part.xml.nameOf(piece) == body;
    });
    if (notice.isEmpty() || at == part.xml.pieces.end())
        return;
    const QByteArray w = QByteArray::fromStdString(part.prefix);
    edits.push_back({at->to, at->to,
                     "<" + w + "p><" + w + "r><" + w + "rPr><" + w + "b/></" + w + "rPr><" + w + "t" + kSpace + ">"
                         + escapedXml(notice) + "</" + w + "t></" + w + "r></" + w + "p>"});
}

Result<QByteArray> filledPart(const WordPart& part, const WordValues& values, const QString& fileName)
{
    std::vector<XmlEdit> edits;
    addNotice(part, values.notice, edits);
    std::vector<ParagraphsOfRow> inRows(part.rows.size());
    for (const WordParagraph& paragraph : part.paragraphs) {
        if (const int row = repeatedRow(part, paragraph); row >= 0)
            inRows[size_t(row)].push_back(&paragraph);
        else
            editParagraph(part, paragraph, values, {}, edits);
    }
    for (size_t row = 0; row < part.rows.size(); ++row) {
        if (part.rows[row].list.isEmpty())
            continue;
        BB_TRY(QByteArray rows, rowsRepeated(part, part.rows[row], inRows[row], values, fileName));
        edits.push_back({part.rows[row].from, part.rows[row].to, std::move(rows)});
    }
    return editedXml(part.xml, 0, quint32(part.xml.bytes.size()), std::move(edits));
}

Result<std::vector<WordPart>> scanPackage(const ZipPackage& package, const Limits& limits)
{
    BB_TRY(const auto names, wordParts(package, limits));
    std::vector<WordPart> parts;
    for (const auto& [name, area] : names) {
        BB_TRY(XmlPart xml, readXmlPart(package, name, limits));
        parts.push_back(scanWordPart(std::move(xml), area));
    }
    return parts;
}

} // namespace

QString WordMark::list() const
{
    const qsizetype dot = std::max(name.indexOf(u'.'), name.indexOf(u'．'));
    return dot < 0 ? QString() : name.left(dot).trimmed();
}

QString WordMark::field() const
{
    const qsizetype dot = std::max(name.indexOf(u'.'), name.indexOf(u'．'));
    return dot < 0 ? name : name.mid(dot + 1).trimmed();
}

Result<WordTemplate> WordTemplate::open(const QByteArray& bytes, const QString& fileName, const Limits& given)
{
    Limits limits = given;
    limits.xmlDepth = std::max(limits.xmlDepth, kWordDepth);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refusedTemplate("template.old_word", fileName);
    if (!bytes.startsWith("PK\3\4"))
        return refusedTemplate("template.not_word", fileName);
    if (bytes.size() > limits.fileBytes)
        return refusedTemplate("template.too_large", fileName);
    auto package = ZipPackage::open(bytes, fileName, limits);
    if (!package)
        return fail(wordError(package.error(), fileName));
    auto parts = scanPackage(*package, limits);
    if (!parts)
        return fail(wordError(parts.error(), fileName));
    WordTemplate opened;
    opened.m_bytes = bytes;
    opened.m_fileName = fileName;
    for (const WordPart& part : *parts) {
        for (const WordParagraph& paragraph : part.paragraphs) {
            for (const PlacedMark& placed : paragraph.marks) {
                if (!paragraph.isFallback)
                    opened.m_marks.append(placed.mark);
            }
        }
    }
    opened.m_parts = std::make_shared<const std::vector<WordPart>>(std::move(*parts));
    return opened;
}

Result<QByteArray> WordTemplate::fill(const WordValues& values) const
{
    if (std::ranges::any_of(m_marks, [](const WordMark& mark) { return mark.fault != MarkFault::None; }))
        return refusedTemplate("template.faulty", m_fileName);
    std::vector<ReplacedPart> replaced;
    for (const WordPart& part : *m_parts) {
        BB_TRY(QByteArray bytes, filledPart(part, values, m_fileName));
        if (bytes != part.xml.bytes)
            replaced.push_back({part.xml.name, std::move(bytes)});
    }
    return withParts(m_bytes, m_fileName, replaced);
}

} // namespace branchbook::sheet
