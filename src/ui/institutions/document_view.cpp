// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/document_view.h"

#include "branchbook/report/institution_lists.h"
#include "ui/institutions/document_dialogs.h"
#include "ui/institutions/empty_by_day.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::DocumentDirection;
using institutions::RegisteredDocument;

constexpr QLatin1String kDocumentsAll("all");
constexpr QLatin1String kDocumentsReceived("received");
constexpr QLatin1String kDocumentsSent("sent");
constexpr QLatin1String kDocumentsPending("pending");
constexpr QLatin1String kDocumentsBin("bin");
constexpr int kDocumentTitleColumn = 4;

Cell documentText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell documentDayCell(QDate day)
{
    return documentText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

Cell documentStateCell(const ListedDocument& document)
{
    if (document.handledOn.isValid()) {
        const QString text = DocumentView::tr("已办理");
        return {.text = text, .chip = {text, Tone::Ok, {}}, .tip = document.outcome};
    }
    if (!document.isPending())
        return documentText({});
    const QString text = document.late ? DocumentView::tr("逾期") : DocumentView::tr("待办");
    return {.text = text, .chip = {text, document.late ? Tone::Warn : Tone::Info, {}}};
}

constexpr std::array<Column<ListedDocument>, 8> kDocumentColumns{
    Column<ListedDocument>{
        QT_TRANSLATE_NOOP("table", "收发"), 72, Qt::AlignLeft,
        [](const ListedDocument& document) {
            const QString text = institutions::documentDirectionTitle(document.direction);
            return Cell{.text = text, .chip = {text, document.isReceived() ? Tone::Info : Tone::Neutral, {}}};
        }},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "日期"), 108, Qt::AlignLeft,
                           [](const ListedDocument& document) { return documentDayCell(document.on); }},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "文号"), 168, Qt::AlignLeft,
                           [](const ListedDocument& document) { return documentText(document.number); }, 3},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "来文、主送单位"), 132, Qt::AlignLeft,
                           [](const ListedDocument& document) { return documentText(document.otherSide); }, 2},
    Column<ListedDocument>{
        QT_TRANSLATE_NOOP("table", "标题"), 220, Qt::AlignLeft,
        [](const ListedDocument& document) { return Cell{.text = document.title, .tip = document.title}; }},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "传阅"), 108, Qt::AlignLeft,
                           [](const ListedDocument& document) { return documentText(document.circulatedTo); }, 4},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "期限"), 108, Qt::AlignLeft,
                           [](const ListedDocument& document) { return documentDayCell(document.dueOn); }, 1},
    Column<ListedDocument>{QT_TRANSLATE_NOOP("table", "办理情况"), 96, Qt::AlignLeft, documentStateCell},
};

bool isDocumentIn(const RegisteredDocument& document, const QString& part)
{
    if (part == kDocumentsReceived)
        return document.isReceived();
    if (part == kDocumentsSent)
        return !document.isReceived();
    return part != kDocumentsPending || document.isPending();
}

} // namespace

DocumentView::DocumentView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("收发文登记"), {QString::fromLatin1(institutions::kDocumentTable)}, kDocumentsAll, parent)
    , m_model(kDocumentColumns)
    , m_past(new PastDay(
          desk, *table(),
          {tr("这是到 %1 为止的收发文；文号、标题、期限、传阅和附件是现在的。"), tr("看过去某一天的收发文…")}, this))
{
    chips()->addChip(kDocumentsAll, tr("全部"), 0);
    chips()->addChip(kDocumentsReceived, institutions::documentDirectionTitle(DocumentDirection::Received), 0);
    chips()->addChip(kDocumentsSent, institutions::documentDirectionTitle(DocumentDirection::Sent), 0);
    chips()->addChip(kDocumentsPending, tr("待办"), 0);
    chips()->addChip(kDocumentsBin, tr("回收站"), 0);
    addPrintButton();
    m_add = addCreateButton(tr("登记"), QStringLiteral("addDocument"));
    bar()->addWidget(m_past->moreButton(table()));
    putBanner(*this, *m_past);
    build(&m_model, kDocumentTitleColumn, emptyByDay(makeEmpty(), tr("到那天为止还没有收发文"), *m_past));
    setActions();
    connect(m_past, &PastDay::turned, this, &DocumentView::turn);
    reload();
}

void DocumentView::setActions()
{
    std::vector<RowAction> actions;
    if (mayWrite() && !m_past->isPast())
        actions = {{QStringLiteral("check"), tr("登记办理"), [this](const QModelIndex& at) { handle(at); }},
                   {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                   {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}};
    table()->setRowActions(std::move(actions));
}

void DocumentView::turn()
{
    if (m_add != nullptr)
        m_add->setVisible(!m_past->isPast());
    setActions();
    reload();
}

QWidget* DocumentView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("file"), tr("还没有登记收发文"),
                       tr("上级来文、指示和支部报出的文件记在这里：文号、标题、传阅给谁、\n哪天要办、怎样办的。"
                          "秘密、机密、绝密文件不能登记。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void DocumentView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_past->show({}); // who follows a link means now
    showPart(kDocumentsAll);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void DocumentView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const bool isPast = m_past->isPast();
    const auto all = isPast ? institutions::listDocumentsOn(reader, branch, m_past->day())
                            : institutions::listDocuments(reader, branch);
    const auto bin = institutions::listRecycledDocuments(reader, branch);
    m_all = all ? *all : QList<RegisteredDocument>();
    m_bin = bin && !isPast ? *bin : QList<RegisteredDocument>(); // what was in the bin on a day, no list says
    const auto count = [this](QLatin1String part) {
        return int(
            std::ranges::count_if(m_all, [part](const RegisteredDocument& each) { return isDocumentIn(each, part); }));
    };
    for (const QLatin1String part : {kDocumentsAll, kDocumentsReceived, kDocumentsSent, kDocumentsPending})
        chips()->setCount(part, count(part));
    chips()->setCount(kDocumentsBin, int(m_bin.size()));
    if (chips()->current() == kDocumentsBin && isPast)
        chips()->setCurrent(kDocumentsAll);
    const auto late = std::ranges::count_if(
        m_all, [day = m_past->day()](const RegisteredDocument& each) { return each.isOverdue(day); });
    setSum(tr("收文 %1 件 · 发文 %2 件 · 待办 %3 件，其中逾期 %4 件")
               .arg(count(kDocumentsReceived))
               .arg(count(kDocumentsSent))
               .arg(count(kDocumentsPending))
               .arg(late));
    fill();
}

void DocumentView::fill()
{
    const QString part = chips()->current();
    const bool bin = part == kDocumentsBin;
    std::vector<ListedDocument> rows;
    for (const RegisteredDocument& each : bin ? m_bin : m_all) {
        if (bin || isDocumentIn(each, part))
            rows.push_back({each, each.isOverdue(m_past->day())});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
}

void DocumentView::print()
{
    QList<RegisteredDocument> listed;
    for (const RegisteredDocument& each : m_model.rows()) {
        if (!each.recycled)
            listed.append(each);
    }
    if (listed.isEmpty())
        return desk().notice(tr("这里没有收发文的记录，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::documentListDocument({desk().branch().name, m_past->day()}, listed),
                    tr("收发文登记表") + pastSuffix(*m_past));
}

void DocumentView::create()
{
    m_past->show({}); // what is entered now is of today
    RegisteredDocument fresh;
    fresh.direction = chips()->current() == kDocumentsSent ? DocumentDirection::Sent : DocumentDirection::Received;
    (new DocumentDialog(this, desk(), fresh))->open();
}

void DocumentView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !m_past->mayChange())
        return;
    const RegisteredDocument& document = m_model.row(index.row());
    if (document.recycled)
        return openMore(index);
    (new DocumentDialog(this, desk(), document))->open();
}

void DocumentView::handle(const QModelIndex& index)
{
    const RegisteredDocument& document = m_model.row(index.row());
    if (document.recycled)
        return desk().notice(tr("这份文件在回收站里，恢复以后再登记办理。"));
    (new DocumentHandlingDialog(this, desk(), document))->open();
}

void DocumentView::openMore(const QModelIndex& index)
{
    const RegisteredDocument document = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (document.recycled)
            return add(tr("从回收站恢复"), [this, document] {
                act("document.restore", tr("从回收站恢复：收发文%1").arg(document.title),
                    [&](store::UnitOfWork& unit) { return institutions::restoreDocument(unit, document.id); });
            });
        add(tr("附件…"), [this, document] {
            (new FilesDialog(this, desk(), document.title, QString::fromLatin1(institutions::kDocumentTable),
                             document.id.toString(), RecordFiles::Access::Change))
                ->open();
        });
        if (document.handledOn.isValid())
            add(tr("办理登记错了，撤销"), [this, document] {
                act("document.back", tr("撤销文件办理：%1").arg(document.title),
                    [&](store::UnitOfWork& unit) { return institutions::takeBackHandling(unit, document.id); });
            });
        add(tr("移到回收站"), [this, document] {
            act("document.recycle", tr("放入回收站：收发文%1").arg(document.title), [&](store::UnitOfWork& unit) {
                return institutions::recycleDocument(unit, document.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
