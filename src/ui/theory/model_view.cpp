// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/model_view.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/past_day.h"
#include "ui/theory/theory_fields.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::RoleModel;
using ideology::Spread;
using store::UnitOfWork;

constexpr QLatin1String kModelAll("all");
constexpr QLatin1String kModelQuiet("quiet");
constexpr QLatin1String kModelBin("bin");
constexpr int kModelDeedColumn = 1;
constexpr rules::NumberField kModelReached{"reached", QT_TRANSLATE_NOOP("Fields", "受众人数")};

Cell modelSpreadCell(const RoleModel& model)
{
    if (model.spreads.isEmpty())
        return {.text = RoleModelView::tr("还没有宣传"),
                .chip = {RoleModelView::tr("还没有宣传"), Tone::Info, QStringLiteral("clock")}};
    const Spread& last = model.spreads.last();
    QString text = RoleModelView::tr("%1 次").arg(model.spreads.size());
    if (model.reached() > 0)
        text += RoleModelView::tr("，%1 人次").arg(model.reached());
    QStringList tips;
    for (const Spread& each : model.spreads)
        tips.append(QStringLiteral("%1 %2").arg(PartialDate::of(each.on).toDotted(), each.way));
    return {.text = text,
            .second = QStringLiteral("%1 %2").arg(PartialDate::of(last.on).toDotted(), last.way),
            .tip = tips.join(u'\n'),
            .apart = {text, last.on, last.way}};
}

constexpr std::array<Column<RoleModel>, 4> kModelColumns{
    Column<RoleModel>{
        QT_TRANSLATE_NOOP("table", "姓名"), 120, Qt::AlignLeft,
        [](const RoleModel& model) { return Cell{.text = model.name, .second = model.honour, .tip = model.honour}; }, 0,
        QT_TRANSLATE_NOOP("table", "姓名/荣誉")},
    Column<RoleModel>{QT_TRANSLATE_NOOP("table", "事迹"), 300, Qt::AlignLeft,
                      [](const RoleModel& model) { return Cell{.text = model.deed.simplified(), .tip = model.deed}; }},
    Column<RoleModel>{QT_TRANSLATE_NOOP("table", "选树"), 100, Qt::AlignLeft,
                      [](const RoleModel& model) {
                          return Cell{.text = PartialDate::of(model.foundOn).toDotted(), .tint = Color::Text2};
                      }},
    Column<RoleModel>{QT_TRANSLATE_NOOP("table", "宣传"), 220, Qt::AlignLeft, modelSpreadCell, 0,
                      QT_TRANSLATE_NOOP("table", "宣传/最近一次/方式")},
};

} // namespace

RoleModelView::RoleModelView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("先进典型"), {QStringLiteral("role_model"), QStringLiteral("role_model_spread")},
                     kModelAll, parent)
    , m_model(kModelColumns)
{
    chips()->addChip(kModelAll, tr("全部"), 0);
    chips()->addChip(kModelQuiet, tr("还没有宣传"), 0);
    chips()->addChip(kModelBin, tr("回收站"), 0);
    addCreateButton(tr("登记典型"), QStringLiteral("addRoleModel"));
    addPastDay({tr("这是到 %1 为止的先进典型；事迹和荣誉是现在的。"), tr("看过去某一天的先进典型…")},
               tr("到那天为止还没有先进典型"));
    table()->setDensity(TableView::Density::TwoLine);
    auto* empty = new EmptyState(QStringLiteral("medal"), tr("还没有先进典型"),
                                 tr("身边的好党员、好做法：是谁、什么事迹，\n怎样讲给大家听的，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记典型"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(&m_model, kModelDeedColumn, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("megaphone"), tr("登记宣传"), [this](const QModelIndex& at) { spread(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

void RoleModelView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? ideology::listRoleModelsOn(reader, branch, day()) : ideology::listRoleModels(reader, branch);
    m_all = all ? *all : QList<RoleModel>();
    m_bin =
        isPast() ? QList<RoleModel>() : ideology::listRecycledRoleModels(reader, branch).value_or(QList<RoleModel>());
    chips()->setCount(kModelAll, int(m_all.size()));
    chips()->setCount(kModelQuiet,
                      int(std::ranges::count_if(m_all, [](const RoleModel& each) { return each.spreads.isEmpty(); })));
    chips()->setCount(kModelBin, int(m_bin.size()));
    if (chips()->current() == kModelBin && m_bin.isEmpty())
        chips()->setCurrent(kModelAll);
    const int year = day().year();
    int spreads = 0;
    for (const RoleModel& model : std::as_const(m_all))
        spreads += model.spreadIn({QDate(year, 1, 1), day()});
    setSum(isPast() ? tr("典型 %1 个 · %2年到那天宣传 %3 次").arg(m_all.size()).arg(year).arg(spreads)
                    : tr("典型 %1 个 · 今年宣传 %2 次").arg(m_all.size()).arg(spreads));
    fill();
}

void RoleModelView::fill()
{
    const QString part = chips()->current();
    std::vector<RoleModel> rows;
    for (const RoleModel& model : part == kModelBin ? m_bin : m_all) {
        if (part != kModelQuiet || model.spreads.isEmpty())
            rows.push_back(model);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || part == kModelBin);
}

void RoleModelView::create()
{
    (new RoleModelDialog(this, desk(), {}))->open();
}

void RoleModelView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const RoleModel model = m_model.row(index.row());
    if (model.recycled)
        return openMore(index);
    (new RoleModelDialog(this, desk(), model))->open();
}

void RoleModelView::spread(const QModelIndex& index)
{
    const RoleModel model = m_model.row(index.row());
    if (model.recycled)
        return openMore(index);
    (new SpreadDialog(this, desk(), model))->open();
}

void RoleModelView::openMore(const QModelIndex& index)
{
    const RoleModel model = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (model.recycled)
            return add(tr("从回收站恢复"), [this, model] {
                act("model.restore", tr("从回收站恢复：先进典型%1").arg(model.name),
                    [&](UnitOfWork& unit) { return ideology::restoreRoleModel(unit, model.id); });
            });
        for (const Spread& each : model.spreads)
            add(tr("去掉%1“%2”").arg(PartialDate::of(each.on).toDotted(), each.way), [this, model, each] {
                act("model.spread", tr("去掉先进典型的宣传：%1").arg(model.name),
                    [&](UnitOfWork& unit) { return ideology::removeSpread(unit, model.id, each.on, each.way); });
            });
        add(tr("移到回收站"), [this, model] {
            act("model.recycle", tr("放入回收站：先进典型%1").arg(model.name),
                [&](UnitOfWork& unit) { return ideology::recycleRoleModel(unit, model.id, desk().today()); });
        });
    });
}

RoleModelDialog::RoleModelDialog(QWidget* host, Desk& desk, const RoleModel& model)
    : Dialog(host, model.id.isNull() ? tr("登记先进典型") : tr("修改“%1”").arg(model.name), Width::Medium)
    , m_desk(desk)
    , m_model(model)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_day(cadreDay(tr("哪天选树的"), desk, model.foundOn.isValid() ? model.foundOn : desk.today()))
    , m_honour(cadreLine(tr("荣誉"), model.honour, tr("例如 局优秀共产党员")))
    , m_deed(theoryText(tr("事迹"), model.deed, tr("做了什么、值得学什么")))
{
    setObjectName(QStringLiteral("roleModel"));
    about(QStringLiteral("role_model"), model.id);
    m_person->setOwner(model.member, model.name);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_person, m_day}));
    body()->addWidget(m_honour);
    body()->addWidget(m_deed);
    setFirstFocus(m_person->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(model.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &RoleModelDialog::save);
}

void RoleModelDialog::save()
{
    if (!m_person->settle() || !m_day->requireDay())
        return;
    RoleModel model = m_model;
    model.branch = m_desk.branch().id;
    model.member = m_person->owner();
    model.name = m_person->name();
    model.foundOn = dayIn(*m_day);
    model.honour = m_honour->text();
    model.deed = m_deed->edit()->toPlainText();
    const bool fresh = model.id.isNull();
    const auto done = m_desk.performWithUndo(fresh ? QStringLiteral("model.add") : QStringLiteral("model.change"),
                                             (fresh ? tr("登记先进典型：%1") : tr("修改先进典型：%1")).arg(model.name),
                                             tr("已保存先进典型%1").arg(model.name), [&](UnitOfWork& unit) -> Result<> {
                                                 if (!fresh)
                                                     return ideology::changeRoleModel(unit, model, m_desk.today());
                                                 BB_TRY([[maybe_unused]] const auto id,
                                                        ideology::addRoleModel(unit, model, m_desk.today()));
                                                 return {};
                                             });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

SpreadDialog::SpreadDialog(QWidget* host, Desk& desk, const RoleModel& model)
    : Dialog(host, tr("怎样宣传%1的").arg(model.name), Width::Medium)
    , m_desk(desk)
    , m_model(model)
    , m_way(cadreLine(tr("方式"), {}, tr("例如 主题党日宣讲、局网站报道")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_reached(cadreLine(tr("受众人数"), {}, tr("没有统计的空着")))
{
    setObjectName(QStringLiteral("spread"));
    about(QStringLiteral("role_model"), model.id);
    cadreRoom(*this);
    body()->addWidget(m_way);
    body()->addLayout(sideBySide({m_day, m_reached}));
    setFirstFocus(m_way->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &SpreadDialog::save);
}

void SpreadDialog::save()
{
    Spread spread;
    if (!m_day->requireDay() || !readInto(spread.reached, *m_reached, kModelReached))
        return;
    spread.on = dayIn(*m_day);
    spread.way = m_way->text();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("model.spread"), tr("登记先进典型的宣传：%1").arg(m_model.name),
                               tr("已登记“%1”").arg(spread.way), [&](UnitOfWork& unit) {
                                   return ideology::recordSpread(unit, m_model.id, spread, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
