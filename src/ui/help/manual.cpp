// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct ManualTexts {
    Q_DECLARE_TR_FUNCTIONS(ManualTexts)
};

constexpr qsizetype kWordsBefore = 12; ///< characters shown before a place that was found
constexpr qsizetype kWordsAround = 40;

QString manualFolder(ManualLanguage language)
{
    return language == ManualLanguage::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

/// Without the marks of Markdown: what the eye sees of it.
QString plainOf(QString text)
{
    static const QRegularExpression links(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)")); // and pictures: their words
    static const QRegularExpression marks(QStringLiteral("\\*\\*|`|^#+ |^[*-] |^\\d+\\. "),
                                          QRegularExpression::MultilineOption);
    text.replace(links, QStringLiteral("\\1"));
    text.remove(marks);
    return text.simplified();
}

QString wordsAround(const QString& plain, const QStringList& words)
{
    qsizetype first = -1;
    for (const auto& word : words) {
        const auto at = plain.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    if (first < 0)
        return {};
    const auto from = std::max<qsizetype>(0, first - kWordsBefore);
    const QString dots = QStringLiteral("…");
    return (from > 0 ? dots : QString()) + plain.mid(from, kWordsAround)
        + (from + kWordsAround < plain.size() ? dots : QString());
}

void takeLine(QList<ManualChapter>& chapters, const QString& page, const QString& line)
{
    static const QRegularExpression part(QStringLiteral("^## (.+?) <!-- ([a-z_ -]+) -->$"));
    if (line.startsWith(u"# ")) {
        chapters.append({page, {}, line.mid(2).trimmed(), {}, true});
    } else if (const auto found = part.match(line); found.hasMatch()) {
        auto ids = found.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (auto& each : ids)
            each.prepend(page + u'/');
        const auto first = ids.takeFirst();
        chapters.append({first, ids, found.captured(1), {}, false});
    } else if (!chapters.isEmpty()) {
        chapters.last().text += line + u'\n';
    }
}

} // namespace

ManualLanguage manualLanguage()
{
    //: The language of the manual: zh_CN, or en where this is English.
    return ManualTexts::tr("zh_CN") == u"en" ? ManualLanguage::English : ManualLanguage::Chinese;
}

QStringList Manual::pages()
{
    QStringList ids;
    for (const char* each : {"first_hour", "basics", "workbench", "members", "ideology", "organization", "conduct",
                             "integrity", "institutions", "reports", "settings"})
        ids.append(QString::fromLatin1(each));
    return ids;
}

QList<ManualChapter> Manual::read(const QString& page, const QString& text)
{
    QList<ManualChapter> chapters;
    const auto lines = text.split(u'\n');
    for (const auto& line : lines)
        takeLine(chapters, page, line);
    for (auto& chapter : chapters) {
        chapter.text = chapter.text.trimmed();
        chapter.plain = plainOf(chapter.text);
    }
    return chapters;
}

Manual Manual::load(ManualLanguage language)
{
    Manual manual;
    const auto ids = pages();
    for (const auto& page : ids) {
        QFile file(QStringLiteral(":/branchbook/manual/%1/%2.md").arg(manualFolder(language), page));
        if (file.open(QIODevice::ReadOnly))
            manual.m_chapters.append(read(page, QString::fromUtf8(file.readAll())));
    }
    if (manual.m_chapters.isEmpty()) // a program built without it still has a window to show
        manual.m_chapters.append({pages().first(), {}, ManualTexts::tr("使用说明"), {}, true});
    return manual;
}

const ManualChapter* Manual::find(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_chapters, [&](const ManualChapter& each) { return each.id == id || each.others.contains(id); });
    return found == m_chapters.end() ? nullptr : &*found;
}

const ManualChapter& Manual::chapterOf(const QString& place) const
{
    if (const auto* exact = find(place))
        return *exact;
    if (const auto* page = find(place.section(u'/', 0, 0)))
        return *page;
    return m_chapters.first();
}

QList<ManualHit> Manual::search(const QString& typed) const
{
    const auto words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<ManualHit> named;
    QList<ManualHit> others;
    for (const auto& chapter : m_chapters) {
        const auto hasWord = [&](const QString& word) {
            return isNamed(chapter.title, word) || chapter.plain.contains(word, Qt::CaseInsensitive);
        };
        if (!std::ranges::all_of(words, hasWord))
            continue;
        const bool inTitle = std::ranges::all_of(words, [&](const auto& word) { return isNamed(chapter.title, word); });
        (inTitle ? named : others).append({chapter.id, chapter.title, wordsAround(chapter.plain, words)});
    }
    return named + others;
}

std::optional<QString> Manual::target(const QString& from, const QString& link) const
{
    static const QRegularExpression inside(QStringLiteral("^([a-z_]*)(?:\\.md)?(?:#([a-z_-]+))?$"));
    const auto found = inside.match(link);
    if (!found.hasMatch() || link.isEmpty())
        return std::nullopt;
    const auto file = found.captured(1);
    const auto part = found.captured(2);
    const auto page = file.isEmpty() ? from.section(u'/', 0, 0) : file;
    const auto* chapter = find(part.isEmpty() ? page : page + u'/' + part);
    return chapter ? std::optional(chapter->id) : std::nullopt;
}

} // namespace branchbook::ui
