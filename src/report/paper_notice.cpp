// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/paper_notice.h"

#include "branchbook/base/words_for.h"

#include <QMutex>

namespace branchbook::report {

namespace {

struct PaperNotice {
    QMutex mutex;
    QString words;
};

PaperNotice& noticeKept()
{
    static PaperNotice notice;
    return notice;
}

} // namespace

void setPaperNotice(const QString& words)
{
    const QMutexLocker lock(&noticeKept().mutex);
    noticeKept().words = words;
}

QString paperNotice()
{
    const QMutexLocker lock(&noticeKept().mutex);
    return noticeKept().words;
}

QString damagedNotice()
{
    return QStringLiteral("本件所据的手册文件有损坏，内容可能不全或者有误，请从备份恢复后核对。");
}

Document withPaperNotice(Document document)
{
    const WordsFor chinese(WordsFor::Paper);
    const QString words = paperNotice();
    if (words.isEmpty())
        return document;
    const bool hasTitle = !document.blocks.empty() && std::holds_alternative<Title>(document.blocks.front());
    document.blocks.insert(document.blocks.begin() + (hasTitle ? 1 : 0), Paragraph{{Run{words, Emphasis::Bold}}});
    return document;
}

} // namespace branchbook::report
