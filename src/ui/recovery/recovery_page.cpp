// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recovery_page.h"

#include "branchbook/base/progress.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/text.h"
#include "ui/recovery/restore_dialog.h"
#include "ui/recovery/restore_points.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kPageWide = 640;
constexpr int kPagePadding = 36;
constexpr int kPointsWide = kPageWide - 2 * kPagePadding;
constexpr int kPointsMost = 268; // three copies and what can be read of the file
constexpr int kDetailsMost = 260;
constexpr int kDetailsWide = 512;

QString readableHint()
{
    return RecoveryPage::tr("读得出的另存成一本新手册，缺什么列出来；操作日志不带过来");
}

class UntilLeft : public Progress
{
public:
    explicit UntilLeft(const std::atomic<bool>& stopped)
        : m_stopped(stopped)
    {
    }
    bool advance(qint64, qint64, const QString&) override { return !m_stopped; }

private:
    const std::atomic<bool>& m_stopped;
};

/// Ends too when it is told to, and tells how far it has come whenever that is another hundredth.
class UntilHalted final : public UntilLeft
{
public:
    UntilHalted(const std::atomic<bool>& stopped, const std::atomic<bool>& halted, std::function<void(int)> tells)
        : UntilLeft(stopped)
        , m_halted(halted)
        , m_tells(std::move(tells))
    {
    }
    bool advance(qint64 done, qint64 total, const QString& what) override
    {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : m_percent;
        if (std::exchange(m_percent, percent) != percent)
            m_tells(percent);
        return UntilLeft::advance(done, total, what) && !m_halted;
    }

private:
    const std::atomic<bool>& m_halted;
    std::function<void(int)> m_tells;
    int m_percent = 0;
};

} // namespace

RecoveryPage::RecoveryPage(const QString& path, const Error& problem, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_copies(book::restorableBackups(path))
{
    setObjectName(QStringLiteral("recoveryPage"));
    m_copies = m_copies.first(std::min(RestorePoints::kShown, m_copies.size()));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    auto* box = frame(QStringLiteral("cardLarge"));
    onTextSize(box, [box] { box->setFixedWidth(scaled(kPageWide)); });
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(kPagePadding, 28, kPagePadding, 28);
    rows->setSpacing(0);
    fill(*rows, problem, today);
    outer->addStretch(2);
    outer->addLayout(centredRow(box));
    outer->addStretch(3);
    setFocusProxy(m_copies.isEmpty() ? m_other : m_points->firstChoice());
    checkAll();
}

RecoveryPage::~RecoveryPage()
{
    m_stopped = true;
    for (QThread* thread : {m_thread.get(), m_reading.get()}) {
        if (thread)
            thread->wait();
    }
}

void RecoveryPage::fill(QVBoxLayout& rows, const Error& problem, QDate today)
{
    rows.addWidget(new IconTile(QStringLiteral("drive"), Tone::Warn, 48), 0, Qt::AlignLeft);
    rows.addSpacing(16);
    const bool gone = problem.kind == ErrorKind::NotFound;
    rows.addWidget(label(gone ? tr("找不到这本手册") : tr("这本手册没能完整打开"), TextRole::CardHeading));
    rows.addSpacing(6);
    auto* why = paragraph(sentence(problem), TextRole::Body, Ink::Text2);
    why->setObjectName(QStringLiteral("recoveryReason"));
    rows.addWidget(why);
    rows.addSpacing(16);
    m_state = paragraph({}, TextRole::BodyStrong, Ink::Text);
    m_state->setObjectName(QStringLiteral("recoveryState"));
    rows.addWidget(m_state);
    rows.addSpacing(8);
    m_points = new RestorePoints(m_copies, today);
    if (!gone)
        m_readable = m_points->addChoice(tr("原文件中能读出的部分"), readableHint());
    auto* scroll = new FittingScroll;
    scroll->setWidget(m_points);
    onTextSize(scroll, [scroll] { scroll->setTallest(kPointsMost, kPointsWide); });
    rows.addWidget(scroll);
    if (m_copies.isEmpty() && gone)
        scroll->hide();
    rows.addSpacing(10);
    m_promise = paragraph({}, TextRole::Small, Ink::Text2);
    m_promise->setObjectName(QStringLiteral("recoveryPromise"));
    rows.addWidget(m_promise);
    rows.addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_other = button(tr("打开别的手册"), ButtonKind::Standard);
    auto* file = button(tr("选别处的备份…"), ButtonKind::Text);
    m_restore = button(tr("恢复并打开"), ButtonKind::Primary, ControlSize::Standard, QStringLiteral("history"));
    m_other->setObjectName(QStringLiteral("recoverOther"));
    file->setObjectName(QStringLiteral("recoverFile"));
    m_restore->setObjectName(QStringLiteral("recoverNow"));
    m_restore->setEnabled(false);
    buttons->addWidget(m_other);
    m_details = button(tr("查看差别…"), ButtonKind::Text);
    m_details->setObjectName(QStringLiteral("recoverDetails"));
    m_details->setEnabled(false);
    buttons->addWidget(file);
    buttons->addWidget(m_details);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    rows.addLayout(buttons);
    connect(m_points, &RestorePoints::chosenChanged, this, &RecoveryPage::showChoice);
    showChoice(m_points->chosen());
    connect(m_details, &QPushButton::clicked, this, &RecoveryPage::showDetails);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int index = m_points->chosen();
        if (index == m_readable && isReading())
            m_halted = true;
        else if (index == m_readable)
            saveReadable();
        else if (index >= 0)
            Q_EMIT restoreAsked(m_copies.at(index).path);
    });
    connect(m_other, &QPushButton::clicked, this, &RecoveryPage::otherBookAsked);
    connect(file, &QPushButton::clicked, this, &RecoveryPage::fileAsked);
}

/// The button and the line above it say what happens to the one that is chosen.
void RecoveryPage::showChoice(int index)
{
    const bool readable = index == m_readable;
    m_restore->setText(!readable ? tr("恢复并打开") : isReading() ? tr("停下") : tr("另存这一部分"));
    m_restore->setEnabled(index >= 0);
    m_promise->setText(readable ? tr("另存的新手册放在原文件旁边；原文件一个字节也不动。")
                                : tr("恢复出来的手册还用原来的名字；原来的文件改名保留，一个字节也不动。"));
    m_details->setEnabled(m_lacks.contains(index));
}

/// Beside the window: a copy takes about as long as opening the book does.
void RecoveryPage::checkAll()
{
    if (m_copies.isEmpty())
        return conclude();
    m_state->setText(tr("正在检查这些备份…"));
    const auto copies = m_copies.first(std::min<qsizetype>(kChecked, m_copies.size()));
    m_thread.reset(QThread::create([this, copies, original = m_path] {
        UntilLeft progress(m_stopped);
        QList<int> sound;
        for (int i = 0; i < static_cast<int>(copies.size()) && !m_stopped; ++i) {
            auto point = book::inspectBackup(copies.at(i), progress);
            auto other = point ? book::twoBooksAt(copies.at(i).path, original) : std::nullopt;
            if (point)
                sound << i;
            tell([this, i, point = std::move(point), other = std::move(other)] { take(i, point, other); });
        }
        tell([this] { conclude(); });
        for (const int i : std::as_const(sound)) {
            if (m_stopped)
                break;
            auto lacks = book::compareWithDamaged(copies.at(i).path, original, progress);
            tell([this, i, lacks = std::move(lacks)] { takeDifference(i, lacks); });
        }
        tell([this] { Q_EMIT compared(); });
    }));
    m_thread->start();
}

void RecoveryPage::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void RecoveryPage::take(int index, const Result<book::RestorePoint>& point, const std::optional<book::TwoBooks>& other)
{
    if (!point && point.error().kind == ErrorKind::Cancelled)
        return;
    if (!point)
        return m_points->forbid(index, tr("这份备份也有损坏，不能用"));
    QString found =
        tr("到%1的改动为止，%2 条记录，已核对").arg(point->changedAt.toString(tr("M月d日 HH:mm"))).arg(point->rows);
    if (other)
        found = tr("%1；是另一个支部的：%2").arg(found, shownList(other->then));
    m_found.insert(index, found);
    m_points->setDetail(index, found);
    m_hasOther = m_hasOther || other;
    // What a restore moved aside is what somebody wanted to leave; and nobody wants another branch's book.
    if (!other && !m_hasGood && m_copies.at(index).reason != book::BackupReason::BeforeRestore) {
        m_hasGood = true;
        m_points->propose(index);
    }
}

/// What a restore costs, told before it: in records, by what can still be read of the book.
void RecoveryPage::takeDifference(int index, const Result<book::BookDifference>& difference)
{
    if (!difference)
        return; // nothing of the book can be read: the check of the copy stands alone
    m_lacks.insert(index, *difference);
    m_details->setEnabled(m_lacks.contains(m_points->chosen()));
    if (difference->twoBooks)
        return; // that was told with the check, and everything differs
    QStringList parts;
    if (difference->added() > 0)
        parts << tr("比原文件少 %1 条记录").arg(difference->added());
    if (difference->changed() > 0)
        parts << tr("%1 条还是改动以前的").arg(difference->changed());
    if (difference->gone() > 0)
        parts << tr("%1 条后来删去的还在").arg(difference->gone());
    if (parts.isEmpty())
        parts << tr("和原文件读得出的记录一样");
    m_points->setDetail(index, tr("%1；%2").arg(m_found.value(index), shownClauses(parts)));
}

void RecoveryPage::showDetails()
{
    const auto lacks = m_lacks.constFind(m_points->chosen());
    if (lacks == m_lacks.constEnd())
        return;
    QStringList lines = differenceLines(*lacks);
    if (lines.isEmpty())
        lines << tr("和原文件读得出的记录一样");
    auto* dialog = new Dialog(window(), tr("这份备份和原文件的差别"), Dialog::Width::Medium);
    dialog->setObjectName(QStringLiteral("recoveryDetails"));
    dialog->setText(
        lacks->twoBooks
            ? twoBooksText(*lacks->twoBooks)
            : tr("这份备份以后，原文件里新增、改动、删去了下面这些记录；恢复以后它们都退回去，要重新登记。"));
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const QString& line : std::as_const(lines))
        rows->addWidget(paragraph(line, TextRole::Small, Ink::Text2));
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    onTextSize(scroll, [scroll] { scroll->setTallest(kDetailsMost, kDetailsWide); });
    dialog->body()->addWidget(scroll);
    (void)dialog->addSafeButton(tr("关闭"));
    dialog->open();
}

bool RecoveryPage::isReading() const
{
    return m_reading && m_reading->isRunning();
}

/// The last resort, where no copy is sound or each lacks too much: beside the book, which is only read.
void RecoveryPage::saveReadable()
{
    if (m_reading)
        m_reading->wait();
    m_halted = false;
    m_points->setDetail(m_readable, tr("正在读原文件，读得出的先另存下来…"));
    m_reading.reset(QThread::create([this, path = m_path] {
        UntilHalted progress(m_stopped, m_halted, [this](int percent) {
            tell([this, percent] {
                if (isReading())
                    m_points->setDetail(m_readable, tr("正在读原文件，读得出的先另存下来…（%1%）").arg(percent));
            });
        });
        auto part = book::saveReadablePart(path, {}, progress);
        tell([this, part = std::move(part)] { showReadable(part); });
    }));
    m_reading->start();
    showChoice(m_points->chosen());
}

namespace {

QStringList readableLines(const book::ReadablePart& part)
{
    QStringList lines{RecoveryPage::tr("党员和名册 %1 人，会议和活动 %2 次，共 %3 条记录")
                          .arg(part.members)
                          .arg(part.gatherings)
                          .arg(part.found.taken())};
    if (part.found.lostRows() > 0)
        lines << RecoveryPage::tr("读不出来或者和写下时不一样、没有带过来的 %1 条：%2")
                     .arg(part.found.lostRows())
                     .arg(part.lostByKind().join(QStringLiteral("，")));
    if (!part.found.knowsLost)
        lines << RecoveryPage::tr("原文件里记录的清单也有读不出来的，可能还缺别的，缺什么说不准。");
    if (part.found.unproven > 0)
        lines << RecoveryPage::tr("有 %1 条没有可以核对的摘要，请看一看对不对。").arg(part.found.unproven);
    if (part.found.loosened > 0)
        lines << RecoveryPage::tr("有 %1 条记录原来连着的记录没有读出来，现在空着。").arg(part.found.loosened);
    lines << RecoveryPage::tr("操作日志没有带过来，以前的步骤不能撤销。");
    return lines;
}

} // namespace

void RecoveryPage::showReadable(const Result<book::ReadablePart>& part)
{
    m_reading->wait(); // it has told this as the last it does
    m_points->setDetail(m_readable, readableHint());
    showChoice(m_points->chosen());
    if (!part && part.error().kind == ErrorKind::Cancelled)
        return;
    auto* dialog =
        new Dialog(window(), part ? tr("能读出的部分已另存为一本新手册") : tr("没有另存"), Dialog::Width::Medium);
    dialog->setObjectName(QStringLiteral("recoveryReadable"));
    dialog->setText(
        part ? tr("“%1”，在原文件旁边；原文件没有改动。备份要是更全，请用备份。").arg(QFileInfo(part->path).fileName())
             : sentence(part.error()));
    const QStringList lines = part ? readableLines(*part) : QStringList();
    for (const QString& line : lines)
        dialog->body()->addWidget(paragraph(line, TextRole::Small, Ink::Text2));
    (void)dialog->addSafeButton(tr("关闭"));
    if (part) {
        auto* open = dialog->addButton(tr("打开这本新手册"), ButtonKind::Primary);
        open->setObjectName(QStringLiteral("recoveryReadableOpen"));
        connect(open, &QPushButton::clicked, this, [this, dialog, path = part->path] {
            dialog->close();
            Q_EMIT openAsked(path);
        });
    }
    dialog->open();
    Q_EMIT readableSaved();
}

void RecoveryPage::conclude()
{
    const bool unchecked = m_copies.size() > kChecked;
    if (m_copies.isEmpty())
        m_state->setText(tr("旁边没有找到备份。U 盘上或者别的电脑上要是有，请选那一份；也可以先打开别的手册。"));
    else if (m_hasGood || unchecked)
        m_state->setText(tr("可以恢复到这几个时间点"));
    else if (m_hasOther)
        m_state->setText(
            tr("能用的备份是另一个支部的。U 盘上或者别的电脑上要是有备份，请选那一份；原文件请留好，不要删。"));
    else
        m_state->setText(tr("这些备份也都有损坏。U 盘上或者别的电脑上要是有备份，请选那一份；原文件请留好，不要删。"));
    Q_EMIT checked();
}

} // namespace branchbook::ui
