// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kRosterTexts[] = {
    {"roster.no_header",
     QT_TRANSLATE_NOOP("Errors",
                       "在“%1”里找不到表头：前 30 "
                       "行没有一行有“姓名”这样的列名，下面跟着人名。请确认选对了工作表，表头里要有“姓名”。")},
    {"roster.map_header",
     QT_TRANSLATE_NOOP("Errors", "表里没有叫“%1”的列。现有的列：%2。请照表头原文写，或写列号（如 C）。")},
    {"roster.map_field",
     QT_TRANSLATE_NOOP("Errors", "没有叫“%1”的项目。对应列写成 项目=表头，例如 contact_phone=电话；项目名见手册。")},
    {"roster.policy",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是已有党员的处理办法。可用 "
                       "new-only（只导新人）、fill（只补空白）、overwrite（覆盖）、ask（逐个问，只在终端里）。")},
    {"roster.no_sheet", QT_TRANSLATE_NOOP("Errors", "文件里没有叫“%1”的工作表。现有的工作表：%2。")},
    {"roster.one_column",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是文字文件，却只有一列，认不出逗号、分号或制表符，不像花名册，没有读取。请用 WPS 或 Excel "
                       "打开核对，分好列后另存为 .xlsx 再导入。")},
    {"roster.no_rows",
     QT_TRANSLATE_NOOP("Errors", "“%1”的表头下面没有一行人员，没有写入任何内容。请确认选对了工作表。")},

    {"header.unknown",
     QT_TRANSLATE_NOOP(
         "Errors",
         "不认识“%1”这一列，没有导入。需要的话请指定它对应哪一项；名册里没有的，先添加同名的自定义项目，再导入一次。")},
    {"header.unknown_many",
     QT_TRANSLATE_NOOP("Errors",
                       "不认识的列有 %1 个，没有导入：%2。需要的请指定它对应哪一项（命令行用 "
                       "--map）；名册里没有的，先添加同名的自定义项目，再导入一次。")},
    {"header.empty_many", QT_TRANSLATE_NOOP("Errors", "有内容却没有列名的列有 %1 个，没有导入：%2。")},
    {"header.empty", QT_TRANSLATE_NOOP("Errors", "%1 列有内容，但没有列名，没有导入。")},
    {"header.suggested", QT_TRANSLATE_NOOP("Errors", "“%1”可能有别的意思，先当作“%2”导入，请核对。")},
    {"header.uncertain",
     QT_TRANSLATE_NOOP("Errors", "“%1”可能是“%2”，拿不准，没有导入。要导入请确认这一列（命令行用 --map %3=%1）。")},
    {"header.taken",
     QT_TRANSLATE_NOOP(
         "Errors", "“%1”也像是“%2”，但 %3 列已经是这一项，%5 列没有读。要改用这一列请指定（命令行用 --map %4=%5）。")},
    {"header.second_table",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 "
         "列又是一个“姓名”，像是并排的第二张表，没有读的列：%2。请把它移到上一张表的下面，或另存一张工作表再导入。")},
    {"member_type.derived",
     QT_TRANSLATE_NOOP(
         "Errors",
         "表里没有“人员类别”这一列：有转正日期的 %1 人按正式党员，只有入党日期、不满一年的 %2 人按预备党员；"
         "其余 %3 人看不出，留空。请核对。")},
    {"member_type.left_empty",
     QT_TRANSLATE_NOOP("Errors", "表里没有“人员类别”这一列，%3 人的人员类别留空、待核实；补填之前不算应到会的人。")},

    {"member_type.blank",
     QT_TRANSLATE_NOOP("Errors", "有 %1 行没有填人员类别（%2），先留空；补填之前不算党员，也不算应到会的人。")},
    {"member_type.answered", QT_TRANSLATE_NOOP("Errors", "表里没有“人员类别”这一列，按您的回答，%2 人都记为%1。")},
    {"member_type.joined_already",
     QT_TRANSLATE_NOOP("Errors", "人员类别是“%1”，却有入党或转正日期 %2，请核对人员类别。")},
    {"member_type.converted_already", QT_TRANSLATE_NOOP("Errors", "人员类别是预备党员，转正日期 %1 却已过，请核对。")},
    {"political_status.differs",
     QT_TRANSLATE_NOOP("Errors", "政治面貌是“%1”，人员类别却是“%2”，两处对不上，请按档案核对。")},
    {"party_post.group_leader",
     QT_TRANSLATE_NOOP("Errors", "职务照样记下，但导入不指定党小组的组长。请到“党员 → 党小组”里指定。")},
    {"age.not_kept",
     QT_TRANSLATE_NOOP("Errors", "没有出生日期可以对照，表里的年龄没有保存：年龄由出生日期算出。请补上出生日期。")},
    {"standing.not_kept",
     QT_TRANSLATE_NOOP("Errors", "没有转正日期可以对照，表里的党龄没有保存：党龄由转正日期算出。请补上转正日期。")},
    {"age.differs", QT_TRANSLATE_NOOP("Errors", "表里年龄是 %1，按出生日期 %2 算是 %3，请核对出生日期。")},
    {"standing.differs", QT_TRANSLATE_NOOP("Errors", "表里党龄是 %1，按转正日期 %2 算是 %3 年，请核对转正日期。")},

    {"row.total", QT_TRANSLATE_NOOP("Errors", "这一行是合计、签名或说明，不是人员，跳过。")},
    {"row.repeated_header", QT_TRANSLATE_NOOP("Errors", "这一行重复了表头，跳过。")},
    {"row.number_only", QT_TRANSLATE_NOOP("Errors", "这一行只有序号，跳过。")},
    {"row.heading", QT_TRANSLATE_NOOP("Errors", "这一行像是小标题（%1），不是人员，跳过。")},
    {"row.note", QT_TRANSLATE_NOOP("Errors", "这一行只有“%1”，像是小标题或表尾的说明，不是人员，跳过。")},
    {"row.name_alone", QT_TRANSLATE_NOOP("Errors", "只有姓名（%1），别的都空：请核对是不是人名。")},
    {"row.other_table",
     QT_TRANSLATE_NOOP(
         "Errors",
         "第 %1 行是另一张表的表头，列和前面不一样；这一行以下没有导入，请把两张表分到两个工作表或分两次导入。")},
    {"row.outside", QT_TRANSLATE_NOOP("Errors", "这一行在要导入的列里没有内容，跳过。")},
    {"row.skipped_by_user", QT_TRANSLATE_NOOP("Errors", "按您的选择跳过。")},
    {"row.same_id_number",
     QT_TRANSLATE_NOOP("Errors", "与第 %1 行身份证号相同。同一人就删去这一行，不是同一人请改正号码。")},
    {"row.same_person",
     QT_TRANSLATE_NOOP("Errors",
                       "与第 %1 行姓名相同，填写的出生日期或身份证号里的生日也相同（%2）。同一人就删去这一行，"
                       "不是同一人请补上身份证号。")},
    {"row.same_member",
     QT_TRANSLATE_NOOP("Errors",
                       "第 %1 行已经是名册里的这个人，一个人在表里只能有一行，这一行没有写入。同一人就删去这一行，"
                       "不是同一人请补上身份证号或出生日期。")},

    {"row.id_number_aside",
     QT_TRANSLATE_NOOP("Errors", "与第 %1 行身份证号相同，那一行没有写入。请核对是不是同一人。")},
    {"row.person_aside",
     QT_TRANSLATE_NOOP(
         "Errors",
         "与第 %1 行姓名相同，填写的出生日期或身份证号里的生日也相同（%2），那一行没有写入。请核对是不是同一人。")},

    {"match.other_name",
     QT_TRANSLATE_NOOP("Errors",
                       "身份证号与名册里的“%1”相同，姓名却是“%2”，没有写入。改了名的请先在名册里改姓名再导入；"
                       "不是同一人请按证件改正号码。")},
    {"row.namesake",
     QT_TRANSLATE_NOOP("Errors",
                       "与第 %1 行同名，都没有身份证号和出生日期，分不清是不是同一人，两行按两个人写入。请核对。")},
    {"row.namesake_likely",
     QT_TRANSLATE_NOOP(
         "Errors",
         "与第 %1 行同名，身份证号或出生日期没有写全，分不清是不是同一人，两行按两个人写入。请核对，补全后再导入。")},
    {"row.namesake_number",
     QT_TRANSLATE_NOOP(
         "Errors",
         "与第 %1 行姓名和出生日期都相同，身份证号不同，而其中一个号码没有通过校验：可能是同一个人写错了号码。"
         "两行按两个人写入，请按证件核对。")},
    {"match.other_branch",
     QT_TRANSLATE_NOOP(
         "Errors",
         "此人在名册里属于“%1”，没有因为这张表转到“%2”。要转过来请办理组织关系转接；这张表本来就是“%1”的，"
         "请换到那个支部再导入。")},
    {"match.exists", QT_TRANSLATE_NOOP("Errors", "名册里已有此人，按“只导新人”跳过。")},
    {"match.uncertain",
     QT_TRANSLATE_NOOP("Errors",
                       "名册里有同名的人（%1），分不清是不是同一人，没有写入。请补上身份证号或完整的出生日期。")},
    {"match.book_lacks_day",
     QT_TRANSLATE_NOOP("Errors",
                       "名册里同名的人（%1）出生日期只写到 %2，表里是 %3，要由人来定是不是同一人，这一行没有写入。"
                       "是同一人的，请先在名册里把他的出生日期补全，再导入一次。")},
    {"match.corrected_number",
     QT_TRANSLATE_NOOP("Errors",
                       "名册里有同名的人（%1），身份证号与表里的不同，而名册里的号码没有通过校验：可能是同一个人，"
                       "表里改正了号码。要由人来定，这一行没有写入。")},
    {"match.wrong_number",
     QT_TRANSLATE_NOOP("Errors",
                       "名册里有同名的人（%1），身份证号与表里的不同，而表里的号码没有通过校验：可能是同一个人，"
                       "表里写错了号码。请按证件核对，这一行没有写入。")},
    {"match.other_id_number",
     QT_TRANSLATE_NOOP("Errors", "名册里有姓名和出生日期都相同、身份证号不同的人（%1），当作另一个人新增，请核对。")},
    {"match.namesake_likely",
     QT_TRANSLATE_NOOP("Errors",
                       "名册里有同名的人（%1），%2也相同，身份证号或出生日期却不同，当作另一个人新增。"
                       "是同一人的请按证件核对后合并，并改正号码。")},
    {"value.contradicts",
     QT_TRANSLATE_NOOP("Errors", "%1没有照表里的写入：名册里是“%2”，表里是“%3”，写入以后档案就自相矛盾。%4")},
    {"value.differs", QT_TRANSLATE_NOOP("Errors", "%1与名册里的不同：名册是“%2”，表里是“%3”，保留名册里的。")},

    {"value.marked", QT_TRANSLATE_NOOP("Errors", "表里标着待核实。")},
    {"marks.unknown",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不是名册里的项目，没有标为“待核实”。请写成项目的名称，如“入党日期”，几项用顿号隔开。")},

    {"branch.only_one",
     QT_TRANSLATE_NOOP(
         "Errors", "手册里没有“%1”这个党支部，写着它的 %2 行归入当前党支部。需要分开时请先在手册里建立这个党支部。")},
    {"branch.others",
     QT_TRANSLATE_NOOP(
         "Errors",
         "有 %2 人（%3）在表里和名册里都属于“%1”，没有列入“%4”的名册。要转来请办理组织关系转接；表就是“%1”的，"
         "请换到那个支部再导入。")},
    {"branch.unknown",
     QT_TRANSLATE_NOOP(
         "Errors", "手册里没有“%1”这个党支部，不知道该归入哪一个，这一行没有写入。请先建立这个党支部，或改正名称。")},
    {"roster.plan_stale",
     QT_TRANSLATE_NOOP("Errors", "核对之后手册里的记录又有改动，为免覆盖没有写入任何内容。请重新核对一次。")},
    {"roster.own_changed",
     QT_TRANSLATE_NOOP("Errors",
                       "自定义项目“%1”在核对之后改过或停用了，没有写入任何内容。请重新打开这个文件，再核对一次。")},
    {"roster.ask_terminal",
     QT_TRANSLATE_NOOP("Errors", "逐个询问（--policy ask）只能在终端里用。请改用 fill、overwrite 或 new-only。")},

    {"cell.formula_error", QT_TRANSLATE_NOOP("Errors", "单元格是公式错误（%1），没有取值。请在原表里改好。")},
    {"cell.formula_empty",
     QT_TRANSLATE_NOOP(
         "Errors",
         "单元格是公式（%1），但文件里没有算出的值，没有取值。请用 WPS 或 Excel 打开、保存一次，或写上真正的内容。")},
    {"cell.merged", QT_TRANSLATE_NOOP("Errors", "合并单元格里的“%1”填给了它盖住的每一行。")},
    {"cell.controls", QT_TRANSLATE_NOOP("Errors", "内容里有看不见的控制字符，已去掉，请核对。")},
    {"cell.damaged",
     QT_TRANSLATE_NOOP("Errors", "“%1”里有损坏的字符（�），照原文记下。原文已经看不出来，请按档案改正。")},
    {"text.too_long", QT_TRANSLATE_NOOP("Errors", "内容有 %1 个字，超过 %2 个字，没有取值。请删减。")},

    {"date.impossible",
     QT_TRANSLATE_NOOP(
         "Errors", "没有“%1”这一天：%2。先空着，请按档案改正，写成 %3 的样子；不知道哪一天，就像 %4 那样只写年月。")},
    {"date.implausible", QT_TRANSLATE_NOOP("Errors", "“%1”的年份不合情理，先空着。请按档案改正。")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Errors", "“%1”不是认得的日期，先空着。可以写成 %2、%3 或 %4 的样子。")},
    {"date.era", QT_TRANSLATE_NOOP("Errors", "“%1”用的是年号、干支或农历，不能换算，先空着。请改写成公历。")},
    {"date.ambiguous_month", QT_TRANSLATE_NOOP("Errors", "数字 %1 分不清是 1 月还是 10 月，先空着。请写成 01 或 10。")},
    {"date.two_digit_year_open",
     QT_TRANSLATE_NOOP(
         "Errors", "“%1”的年份只有两位，读作 %2 与身份证号、出生日期或今天的日期对不上，先空着，请按档案写全年份。")},
    {"date.two_digit_year", QT_TRANSLATE_NOOP("Errors", "“%1”的年份只有两位，多半是 %2，先空着，请写全年份。")},
    {"date.order", QT_TRANSLATE_NOOP("Errors", "“%1”%2，先空着。请按年、月、日写成 %3 的样子。")},
    {"date.about",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”是大概的日期，先空着，标记为“待核实”。请按档案写上确定的日期；只能确定到年月就只写年月。")},
    {"date.several",
     QT_TRANSLATE_NOOP("Errors", "“%1”里不止一个日期，先空着，标记为“待核实”。请只留这一列该写的那个。")},
    {"date.note", QT_TRANSLATE_NOOP("Errors", "“%1”里除日期外还有别的话，日期取 %2，其余没有导入。")},
    {"date.note_kept", QT_TRANSLATE_NOOP("Errors", "“%1”里除日期外还有别的话，日期取 %2，原文记在备注里。")},
    {"date.serial", QT_TRANSLATE_NOOP("Errors", "数字 %1 按表格软件的日期序号读作 %2，请核对。")},
    {"date.future", QT_TRANSLATE_NOOP("Errors", "%2 %1 在今天之后，请核对年份。")},
    {"date.future_left_empty",
     QT_TRANSLATE_NOOP("Errors", "%2 %1 在今天之后，先空着，标记为“待核实”。请核对年份，到了那一天再填。")},

    {"choice.mapped", QT_TRANSLATE_NOOP("Errors", "“%1”记为“%2”。")},
    {"choice.code_dropped", QT_TRANSLATE_NOOP("Errors", "“%1”去掉代码，记为“%2”。")},
    {"choice.unknown", QT_TRANSLATE_NOOP("Errors", "“%1”不在可选的值里，先空着。")},
    {"choice.unusual", QT_TRANSLATE_NOOP("Errors", "“%1”不是常用的写法，照原文记下，请核对。")},
    {"choice.ambiguous", QT_TRANSLATE_NOOP("Errors", "“%1”分不清是正式党员还是预备党员，先空着。")},
    {"yes_no.unreadable", QT_TRANSLATE_NOOP("Errors", "“%1”分不清是“是”还是“否”，先空着。")},

    {"id_number.upgraded", QT_TRANSLATE_NOOP("Errors", "15 位身份证号按国家标准读作 18 位，请核对。")},
    {"id_number.cleaned", QT_TRANSLATE_NOOP("Errors", "身份证号里的空格、全角或小写 x 读作标准写法。")},
    {"id_number.other_paper",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”不像居民身份证号，当作其他证件的号码照原文记下，标记为“待核实”。请补上证件类型。")},
    {"id_number.birth_future",
     QT_TRANSLATE_NOOP("Errors", "身份证号里的出生日期 %2 在今天之后，这一行没有写入。请按证件改正号码。")},
    {"id_number.birth_year",
     QT_TRANSLATE_NOOP("Errors", "身份证号里的出生日期 %2 不合情理，号码先空着。请按证件改正。")},
    {"phone.digits_lost", QT_TRANSLATE_NOOP("Errors", "电话存成了科学记数，数字已经丢失，先空着。")},
    {"phone.cleaned", QT_TRANSLATE_NOOP("Errors", "电话里的空格、横线或 +86 已去掉。")},
    {"phone.width", QT_TRANSLATE_NOOP("Errors", "电话里的全角数字已改成半角。")},
    {"phone.cleaned_width", QT_TRANSLATE_NOOP("Errors", "电话里的全角数字已改成半角，空格、横线或 +86 已去掉。")},
    {"phone.not_mobile", QT_TRANSLATE_NOOP("Errors", "这像是固定电话，不是手机号，照原文记下，请核对。")},
    {"phone.length", QT_TRANSLATE_NOOP("Errors", "电话有 %2 位数字，可能多了或少了，照原文记下，请核对。")},
    {"phone.unusual", QT_TRANSLATE_NOOP("Errors", "电话里有别的内容，照原文记下，请核对。")},
    {"money.decimals", QT_TRANSLATE_NOOP("Errors", "金额 %1 不到分，先空着。请写到两位小数。")},
    {"money.unreadable", QT_TRANSLATE_NOOP("Errors", "“%1”不是金额，先空着。")},
    {"money.negative", QT_TRANSLATE_NOOP("Errors", "金额 %1 小于零，先空着。请核对。")},
    {"integer.unreadable", QT_TRANSLATE_NOOP("Errors", "“%1”不是整数，先空着。")},

    {"name.missing", QT_TRANSLATE_NOOP("Errors", "没有姓名，这一行没有写入。请补上姓名。")},
    {"name.ditto", QT_TRANSLATE_NOOP("Errors", "姓名栏写的是“%1”，不是姓名，这一行没有写入。请写上姓名再导入。")},
    {"name.several",
     QT_TRANSLATE_NOOP("Errors",
                       "姓名格里像是写了 %2 个人（%1），这一行没有写入。请分成几行，一行只写一个人；"
                       "确实是一个人的姓名，请去掉中间的空格或符号。")},
    {"name.too_long", QT_TRANSLATE_NOOP("Errors", "姓名有 %1 个字，超过 %2 个字，这一行没有写入。")},
    {"name.number",
     QT_TRANSLATE_NOOP("Errors",
                       "姓名栏里是身份证号、电话一类的号码，不是姓名，这一行没有写入。请核对这一列对应的是不是"
                       "“姓名”，或者把表里的姓名改好再导入。")},
    {"name.suspicious", QT_TRANSLATE_NOOP("Errors", "姓名“%1”里有数字或符号，照原文记下，请核对。")},
    {"name.dot_changed", QT_TRANSLATE_NOOP("Errors", "姓名“%1”里的间隔号不规范，读作“%2”。")},
    {"name.space_removed", QT_TRANSLATE_NOOP("Errors", "姓名“%1”里的空格已去掉，记为“%2”。")},

    {"join_date.under_18",
     QT_TRANSLATE_NOOP("Errors", "入党时不满 18 岁（出生 %1，入党 %2）。请核对出生日期和入党日期。")},
    {"full_member.under_18",
     QT_TRANSLATE_NOOP("Errors",
                       "转正时不满 18 岁（出生 %1，转正 %2），表里又没有入党日期。请核对出生日期和转正日期。")},
    {"full_member.before_join", QT_TRANSLATE_NOOP("Errors", "转正日期 %2 早于入党日期 %1，请核对。")},
    {"full_member.equals_join",
     QT_TRANSLATE_NOOP("Errors",
                       "转正日期与入党日期同为 %1；只有 1969 年 4 月至 1977 年 8 月 11 日入党的没有预备期，请核对。")},
    {"full_member.early",
     QT_TRANSLATE_NOOP("Errors", "入党 %1，预备期一年，到 %3 才满，转正日期 %2 早了。请核对这两个日期。")},
    {"full_member.too_soon",
     QT_TRANSLATE_NOOP("Errors", "入党 %1，预备期到 %2 才满，人员类别还不能是正式党员。请核对。")},
    {"full_member.gap", QT_TRANSLATE_NOOP("Errors", "从入党 %1 到转正 %2 是 %3 个月，不是 12 个月。")},
    {"full_member.far",
     QT_TRANSLATE_NOOP("Errors", "从入党 %1 到转正 %2 怎样算都超过两年（预备期一年，最多再延长一年），请核对。")},
    {"full_member.missing", QT_TRANSLATE_NOOP("Errors", "正式党员没有转正日期。")},
    {"probation.over", QT_TRANSLATE_NOOP("Errors", "预备党员，%1 入党，预备期已满一年。")},
    {"transfer_out.left",
     QT_TRANSLATE_NOOP("Errors", "转出时间 %1 已经过去，按已转出写入，在“已离开”里，不在名册里。")},
    {"transfer_out.earlier",
     QT_TRANSLATE_NOOP("Errors", "转出时间 %1 早于转入、入党或者出生的时间，仍按在册写入。请核对。")},
    {"birth_date.differs_from_id", QT_TRANSLATE_NOOP("Errors", "出生日期 %1 与身份证号里的 %2 不同，请核对。")},
    {"birth_date.from_id", QT_TRANSLATE_NOOP("Errors", "出生日期表里没有填，按身份证号里的记下。")},
    {"birth_date.month_by_id",
     QT_TRANSLATE_NOOP("Errors",
                       "出生日期表里是数字 %1，分不清是 1 月还是 10 月，按身份证号记为 %2。不对的话，请在导入时改选，"
                       "或在表里写成 01 或 10。")},
    {"birth_date.year_by_id",
     QT_TRANSLATE_NOOP("Errors",
                       "出生日期表里写的是“%1”，年份只有两位，按身份证号记为 %2。不对的话，请在导入时改选，或在表里写全"
                       "年份。")},
    {"gender.differs_from_id", QT_TRANSLATE_NOOP("Errors", "性别“%1”与身份证号（%2）不同，请核对。")},
};

} // namespace

std::span<const ErrorText> rosterTexts()
{
    return kRosterTexts;
}

} // namespace branchbook
