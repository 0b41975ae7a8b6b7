// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/restore_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/book/passphrase.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr qsizetype kNamesInLine = 6;
constexpr int kPointsHeight = 180;
constexpr int kDifferenceHeight = 120;

class UntilClosed final : public Progress
{
public:
    explicit UntilClosed(const std::atomic<bool>& stopped)
        : m_stopped(stopped)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return !m_stopped; }

private:
    const std::atomic<bool>& m_stopped;
};

QString changeText(const QString& what, qint64 count, const QStringList& titles)
{
    if (titles.isEmpty())
        return RestoreDialog::tr("%1 %2").arg(what).arg(count);
    QString names = shownList(titles.mid(0, kNamesInLine));
    if (count > kNamesInLine)
        names += RestoreDialog::tr("等");
    return RestoreDialog::tr("%1 %2（%3）").arg(what).arg(count).arg(names);
}

QString summaryText(const book::BookDifference& difference)
{
    if (difference.isEmpty())
        return RestoreDialog::tr("和现在的手册没有差别，不用恢复。");
    return RestoreDialog::tr("恢复以后：这份备份以后新增的 %1 条没有了，改动的 %2 条变回原样，删去的 %3 条回来。")
        .arg(difference.added())
        .arg(difference.changed())
        .arg(difference.gone());
}

struct ComparedCopy {
    Result<book::BookDifference> difference;
    std::optional<book::TwoBooks> other; ///< where it is sealed with another key, as that of another branch always is
};

FittingScroll* scrolled(QWidget* inside, int most)
{
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    onTextSize(scroll, [scroll, most] { scroll->setFixedHeight(scaled(most)); });
    return scroll;
}

} // namespace

QString twoBooksText(const book::TwoBooks& two)
{
    return RestoreDialog::tr("这份备份不是这个手册的：备份记的是%1，这个手册记的是%2。恢复以后，打开的就是%1的手册。")
        .arg(shownList(two.then), shownList(two.now));
}

QStringList differenceLines(const book::BookDifference& difference)
{
    QStringList lines;
    for (const auto& kind : difference.kinds) {
        QStringList parts;
        if (kind.added > 0)
            parts << changeText(RestoreDialog::tr("新增"), kind.added, kind.titles(store::RowFate::Added));
        if (kind.changed > 0)
            parts << changeText(RestoreDialog::tr("改动"), kind.changed, kind.titles(store::RowFate::Changed));
        if (kind.gone > 0)
            parts << changeText(RestoreDialog::tr("删去"), kind.gone, kind.titles(store::RowFate::Gone));
        lines << RestoreDialog::tr("%1：%2").arg(book::differenceTitle(kind.kind), shownClauses(parts));
    }
    return lines;
}

RestoreDialog::RestoreDialog(QWidget* host, Desk& desk, const QList<book::BackupFile>& copies, int first)
    : Dialog(host, tr("恢复到哪个时间点？"), Width::Medium)
    , m_desk(desk)
    , m_points(new RestorePoints(copies, desk.today()))
    , m_difference(new QWidget)
    , m_work(desk.book())
{
    setObjectName(QStringLiteral("restore"));
    m_difference->setProperty("kind", QStringLiteral("page"));
    keepNothing();
    setText(tr("先看看差别，再决定恢复不恢复。恢复时现在的文件改名保留，随时可以再换回来。"));
    auto* lines = new QVBoxLayout(m_difference);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    body()->addWidget(scrolled(m_points, kPointsHeight));
    body()->addWidget(scrolled(m_difference, kDifferenceHeight));
    (void)addSafeButton(tr("不恢复"));
    m_look = addButton(tr("只看这份备份"), ButtonKind::Standard, QStringLiteral("eye"));
    m_restore = addButton(tr("恢复并打开"), ButtonKind::Primary, QStringLiteral("history"));
    m_look->setObjectName(QStringLiteral("lookAtBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    connect(m_points, &RestorePoints::chosenChanged, this, &RestoreDialog::compare);
    connect(m_look, &QPushButton::clicked, this, [this] { leaveFor(&Desk::askForLook); });
    connect(m_restore, &QPushButton::clicked, this, [this] { leaveFor(&Desk::askForRestore); });
    m_points->choose(first);
    setFirstFocus(m_points->firstChoice());
}

RestoreDialog::~RestoreDialog()
{
    m_stopped = true;
}

std::optional<book::BookDifference> RestoreDialog::shown() const
{
    const auto known = m_known.find(m_points->chosen());
    return known != m_known.end() && known->has_value() ? std::optional(**known) : std::nullopt;
}

void RestoreDialog::compare(int index)
{
    if (index >= 0)
        tell(index);
    if (index >= 0 && !m_known.contains(index))
        read(index, BackgroundRead::Turn::Soon);
}

/// The others one by one, whenever nothing else is to be read: a damaged one is greyed before anybody chooses it.
void RestoreDialog::compareNext()
{
    if (m_next >= 0 && !m_known.contains(m_next))
        return; // its turn comes
    const int count = std::min(kCompared, static_cast<int>(m_points->copies().size()));
    for (m_next = 0; m_next < count; ++m_next) {
        if (!m_known.contains(m_next))
            return read(m_next, BackgroundRead::Turn::Last);
    }
    m_next = -1;
}

void RestoreDialog::read(int index, BackgroundRead::Turn turn)
{
    m_work.run<ComparedCopy>(
        [path = m_points->copies().at(index).path, present = m_desk.book().path(),
         &stopped = m_stopped](const store::Session& now) -> Result<ComparedCopy> {
            UntilClosed progress(stopped);
            ComparedCopy copy{book::compareWithBackup(now, path, progress), std::nullopt};
            if (!copy.difference && copy.difference.error().kind == ErrorKind::Locked)
                copy.other = book::twoBooksAt(path, present);
            return copy;
        },
        [this, index](Result<ComparedCopy> copy) {
            if (!copy)
                return take(index, fail(std::move(copy).error()));
            if (copy->other)
                m_others.insert(index, *copy->other);
            take(index, copy->difference);
        },
        turn);
}

void RestoreDialog::take(int index, const Result<book::BookDifference>& difference)
{
    const bool chosen = m_points->chosen() == index;
    m_known.insert(index, difference);
    if (!difference && difference.error().kind == ErrorKind::Damaged)
        m_points->forbid(index, tr("这份备份有损坏，不能用"));
    if (chosen)
        tell(index);
    compareNext();
    Q_EMIT compared();
}

/// A copy with another passphrase cannot be compared or looked at from here, and can still be put back: it asks when opened.
void RestoreDialog::tell(int index)
{
    QStringList texts{tr("正在和现在的手册比较…")};
    const auto known = m_known.find(index);
    const bool isKnown = known != m_known.end();
    const bool compared = isKnown && known->has_value();
    const bool locked = isKnown && !compared && known->error().kind == ErrorKind::Locked;
    if (compared)
        texts = QStringList{summaryText(**known)} + differenceLines(**known);
    if (compared && (*known)->twoBooks)
        texts.prepend(twoBooksText(*(*known)->twoBooks));
    if (isKnown && !compared && !locked)
        texts = QStringList{sentence(known->error())};
    if (locked)
        texts = QStringList{tr("这份备份的口令和现在的不同，比较不了；恢复以后要用那时的口令打开。")};
    if (locked && m_others.contains(index))
        texts.prepend(twoBooksText(m_others.value(index)));
    if (compared && m_desk.book().hasPassphrase()
        && !store::hasPassphrase(m_points->copies().at(index).path).value_or(true))
        texts << tr("这份备份是设口令以前的：恢复以后谁拿到都能打开，要在设置的“安全”里重新设口令。");
    m_look->setEnabled(compared);
    m_restore->setEnabled((compared && !(*known)->isEmpty()) || locked);
    auto* lines = static_cast<QVBoxLayout*>(m_difference->layout());
    while (auto* item = lines->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const QString& text : std::as_const(texts))
        lines->addWidget(paragraph(text, lines->isEmpty() ? TextRole::Body : TextRole::Small,
                                   lines->isEmpty() ? Ink::Text : Ink::Text2));
    lines->addStretch();
    m_difference->setAccessibleName(texts.join(u'\n'));
}

void RestoreDialog::leaveFor(void (Desk::*ask)(const QString&))
{
    const int index = m_points->chosen();
    if (index < 0)
        return;
    const QString path = m_points->copies().at(index).path;
    Desk& desk = m_desk; // the dialog goes
    close();
    (desk.*ask)(path);
}

} // namespace branchbook::ui
