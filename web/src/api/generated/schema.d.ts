// This file is auto-generated.
export interface paths {
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 行政区划
         * @description List divisions
         */
        get: operations["region.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则名录
         * @description List the law as dated rows
         */
        get: operations["rule.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推算期限
         * @description Compute a deadline and say why
         */
        get: operations["calendar.deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 载入年历
         * @description Load a further year of the calendar
         */
        post: operations["calendar.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/tick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到期
         * @description Something fell due
         */
        post: operations["calendar.tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位名录
         * @description List bodies
         */
        get: operations["party.list"];
        put?: never;
        /**
         * 登记单位
         * @description Register a body
         */
        post: operations["party.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看单位
         * @description Show a body
         */
        get: operations["party.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记人员
         * @description Register a person
         */
        post: operations["person.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看人员(隐去身份)
         * @description Show a person, masked
         */
        get: operations["person.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看姓名和证号(留痕)
         * @description Show name and number; it is journalled
         */
        post: operations["person.reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账户名录
         * @description List accounts
         */
        get: operations["account.list"];
        put?: never;
        /**
         * 开立账户
         * @description Open an account
         */
        post: operations["account.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授权启用账户
         * @description Grant an account its role
         */
        post: operations["account.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销账户
         * @description Close an account
         */
        post: operations["account.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看账户
         * @description Show an account
         */
        get: operations["account.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 建立账户
         * @description Set up an account from the command line
         */
        post: operations["account.bootstrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我是谁
         * @description Who I am
         */
        get: operations["identity.me"];
        put?: never;
        /**
         * 登录
         * @description Sign in
         */
        post: operations["identity.sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出
         * @description Sign out
         */
        post: operations["identity.sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查阅日志
         * @description Read the journal
         */
        get: operations["journal.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出服务需求
         * @description List needs.
         */
        get: operations["need.list"];
        put?: never;
        /**
         * 登记服务需求
         * @description Record what people lack.
         */
        post: operations["need.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回服务需求
         * @description Withdraw a need.
         */
        post: operations["need.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看服务需求
         * @description Show one need.
         */
        get: operations["need.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出购买需求
         * @description List demands.
         */
        get: operations["demand.list"];
        put?: never;
        /**
         * 归并为购买需求
         * @description Join needs into a demand.
         */
        post: operations["demand.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看购买需求
         * @description Show one demand.
         */
        get: operations["demand.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出目录事项
         * @description List items.
         */
        get: operations["catalogue.list"];
        put?: never;
        /**
         * 起草目录事项
         * @description Draft an item.
         */
        post: operations["catalogue.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改目录事项
         * @description Change an item; it is reviewed anew.
         */
        post: operations["catalogue.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评审通过
         * @description Approve an item as an expert.
         */
        post: operations["catalogue.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评审退回
         * @description Send an item back as an expert.
         */
        post: operations["catalogue.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布目录事项
         * @description Publish an item.
         */
        post: operations["catalogue.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销目录事项
         * @description Withdraw an item.
         */
        post: operations["catalogue.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看目录事项
         * @description Show one item.
         */
        get: operations["catalogue.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出预算项目
         * @description List lines.
         */
        get: operations["budget.list"];
        put?: never;
        /**
         * 申报预算项目
         * @description Propose a line.
         */
        post: operations["budget.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget/lines/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准预算项目
         * @description Approve a line.
         */
        post: operations["budget.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget/years/{year}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 年度结账
         * @description Close a year: carry over what is committed, let the rest lapse.
         */
        post: operations["budget.close_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看预算项目
         * @description Show one line, its balances and its chain.
         */
        get: operations["budget.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget/lines/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出预算变动
         * @description List a line's movements with the running balance.
         */
        get: operations["budget.movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出采购项目
         * @description List procurements.
         */
        get: operations["procurement.list"];
        put?: never;
        /**
         * 起草采购项目
         * @description Draft a procurement.
         */
        post: operations["procurement.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改草稿
         * @description Amend the draft.
         */
        post: operations["procurement.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/disclose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开采购意向
         * @description Disclose the intention.
         */
        post: operations["procurement.disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出磋商文件
         * @description Issue the consultation file.
         */
        post: operations["procurement.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{procurement}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交密封的首次响应
         * @description Send a sealed first offer.
         */
        post: operations["procurement.offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开启响应
         * @description Open the offers.
         */
        post: operations["procurement.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组成磋商小组
         * @description Form the panel.
         */
        post: operations["procurement.form_panel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 与供应商磋商
         * @description Consult with a supplier.
         */
        post: operations["procurement.consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/call-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求最后报价
         * @description Call for final quotes.
         */
        post: operations["procurement.call_quotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{procurement}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交密封的最后报价
         * @description Send a sealed final quote.
         */
        post: operations["procurement.quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/open-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开启最后报价
         * @description Open the final quotes.
         */
        post: operations["procurement.open_quotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 锁定评分表
         * @description Lock a score sheet.
         */
        post: operations["procurement.lock_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交评审报告
         * @description Report the evaluation.
         */
        post: operations["procurement.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定成交供应商
         * @description Decide on the supplier.
         */
        post: operations["procurement.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/decide-by-silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逾期视同确定
         * @description Deem the first ranked chosen.
         */
        post: operations["procurement.decide_by_silence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告成交结果
         * @description Announce the result.
         */
        post: operations["procurement.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{procurement}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出质疑
         * @description Challenge the result.
         */
        post: operations["procurement.challenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurement-challenges/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复质疑
         * @description Answer a challenge.
         */
        post: operations["procurement.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止采购
         * @description Terminate the procurement.
         */
        post: operations["procurement.terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看采购项目
         * @description Show a procurement.
         */
        get: operations["procurement.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procurements/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看评审情况
         * @description Show the evaluation.
         */
        get: operations["procurement.evaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同列表。
         * @description List contracts.
         */
        get: operations["contract.list"];
        put?: never;
        /**
         * 依据成交结果起草合同。
         * @description Draft the contract of an award.
         */
        post: operations["contract.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改合同草稿;供应商须重新同意。
         * @description Amend a draft; the supplier consents anew.
         */
        post: operations["contract.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 供应商同意合同内容。
         * @description The supplier consents to the text.
         */
        post: operations["contract.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采购人负责人签订合同。
         * @description The purchaser's head signs.
         */
        post: operations["contract.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告合同。
         * @description Publish a signed contract.
         */
        post: operations["contract.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记合同副本已报财政部门备案。
         * @description Record that the copy was filed with finance.
         */
        post: operations["contract.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束合同并释放余款。
         * @description Close a contract and release what is left.
         */
        post: operations["contract.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看合同。
         * @description Show a contract.
         */
        get: operations["contract.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务对象列表。
         * @description List elders.
         */
        get: operations["elder.list"];
        put?: never;
        /**
         * 登记服务对象。
         * @description Enrol an elder under a contract.
         */
        post: operations["elder.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elders/{id}/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记能力评估(GB/T 42195);评估人员全部签名后生效。
         * @description Record an assessment by GB/T 42195; it takes effect once all assessors have signed.
         */
        post: operations["elder.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elders/{id}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 另一位评估人员签名确认。
         * @description Another assessor signs the assessment.
         */
        post: operations["elder.countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elders/{id}/agree_plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 与服务对象约定照护计划。
         * @description Agree on a care plan with the elder.
         */
        post: operations["elder.agree_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看服务对象。
         * @description Show an elder.
         */
        get: operations["elder.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 安排探访,可一次多条。
         * @description Plan visits, many at once.
         */
        post: operations["visit.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一次探访。
         * @description Record a visit.
         */
        post: operations["visit.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一次探访及其经过。
         * @description Show a visit and what happened to it.
         */
        get: operations["visit.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 探访列表。
         * @description List visits.
         */
        get: operations["visit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在开始之前取消一次探访,写明原因。
         * @description Cancel a planned visit before it begins, and say why.
         */
        post: operations["visit.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在开始之前改期或换人;原计划保留并指向新计划。
         * @description Move a planned visit to another time or worker before it begins; the old plan stays and points to the new.
         */
        post: operations["visit.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 住户确认服务属实。
         * @description The resident confirms that it took place.
         */
        post: operations["visit.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正记录;原记录保留。
         * @description Correct a record; the old one stays.
         */
        post: operations["visit.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实记录,可一次多条。
         * @description Verify records, many at once.
         */
        post: operations["visit.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对记录提出异议。
         * @description Dispute a record.
         */
        post: operations["visit.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 异议不成立,记录有效。
         * @description The record stands after a dispute.
         */
        post: operations["visit.uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 异议成立,记录作废。
         * @description Void a disputed record.
         */
        post: operations["visit.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/volunteering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 志愿者登记一次探访。
         * @description A volunteer records a visit.
         */
        post: operations["volunteering.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一次志愿者课程及到场名单。
         * @description Record a course and who was present.
         */
        post: operations["course.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一条服务记录及其更正和经过。
         * @description Show a fact with its corrections and what happened to it.
         */
        get: operations["fact.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务记录列表,不含姓名。
         * @description List facts, without names.
         */
        get: operations["fact.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/ex-ante": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录事前评估。
         * @description Record the ex-ante assessment of a catalogue item.
         */
        post: operations["assessment.ex_ante"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评估列表。
         * @description List assessments.
         */
        get: operations["assessment.list"];
        put?: never;
        /**
         * 开展事中或期末评估,按事实清点各项指标。
         * @description Open a mid-term or final assessment and recount every measure.
         */
        post: operations["assessment.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按公开的种子抽取一次样本。
         * @description Draw the sample, once, by a published seed.
         */
        post: operations["assessment.draw_sample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查抽中的一条事实。
         * @description Check a fact of the sample.
         */
        post: operations["assessment.check_fact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由系统选定调查对象。
         * @description Let the system choose whom to ask.
         */
        post: operations["assessment.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一户的答卷,或没有回答。
         * @description Record an answer, or that there was none.
         */
        post: operations["assessment.record_response"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新清点并评分。
         * @description Recount and score.
         */
        post: operations["assessment.score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达承接主体听取意见。
         * @description Put the result to the provider.
         */
        post: operations["assessment.put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承接主体答复。
         * @description The provider answers.
         */
        post: operations["assessment.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认评估结果,此后不再改动。
         * @description Accept the result; it is frozen.
         */
        post: operations["assessment.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看评估及其背后的事实。
         * @description Show an assessment and the facts behind a measure.
         */
        get: operations["assessment.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{id}/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 样本从哪些编号中抽取,任何人可据以重抽。
         * @description The ids that the sample was drawn from, so that anyone can draw it again.
         */
        get: operations["assessment.frame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 付款列表。
         * @description List payments.
         */
        get: operations["payment.list"];
        put?: never;
        /**
         * 申请一期付款,按合同和评估结果计算。
         * @description Claim an instalment; it is computed from contract and result.
         */
        post: operations["payment.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准付款。
         * @description Approve a payment.
         */
        post: operations["payment.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回付款申请,写明理由。
         * @description Reject a claim and say why.
         */
        post: operations["payment.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 付款,预算同时支出;逾期的连同利息。
         * @description Pay; the budget spends at once, with interest if it is late.
         */
        post: operations["payment.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现在申请可得多少,以及如何算出。
         * @description What a claim made now would come to, and why.
         */
        get: operations["payment.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看付款及其计算过程。
         * @description Show a payment and its derivation.
         */
        get: operations["payment.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出公开记录
         * @description List releases.
         */
        get: operations["disclosure.list"];
        put?: never;
        /**
         * 把日志中的一件事公开
         * @description Publish what a journal entry did.
         */
        post: operations["disclosure.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一条公开记录
         * @description Show one release.
         */
        get: operations["disclosure.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure/packages/{procurement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载一个采购项目的公开记录包(OCDS 1.1.5)
         * @description Download a procurement's releases as an OCDS 1.1.5 package.
         */
        get: operations["disclosure.package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disclosure/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开登记簿
         * @description The public register.
         */
        get: operations["disclosure.register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{contract}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份合同的全过程链条
         * @description Show one contract from need to disclosure.
         */
        get: operations["thread.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads/{contract}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个数字背后的事实
         * @description Show the facts behind a figure.
         */
        get: operations["thread.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出全过程链条
         * @description List threads.
         */
        get: operations["thread.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Problem */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            says: {
                zh?: string;
                en?: string;
            };
            basis?: string;
            detail?: string;
            state?: string;
            possible?: string[];
            version?: number;
            problems?: {
                field?: string;
                says?: {
                    zh?: string;
                    en?: string;
                };
            }[];
        };
        /** RegionList */
        RegionList: {
            /**
             * 区划
             * @description Divisions
             */
            regions: {
                /**
                 * 区划代码
                 * @description 12-digit code
                 */
                code: string;
                /**
                 * 名称
                 * @description Name
                 */
                name: string;
                /**
                 * 层级
                 * @description Level
                 * @enum {string}
                 */
                level: "province" | "city" | "district" | "town" | "village";
                /**
                 * 上级
                 * @description The division it belongs to
                 */
                parent: string;
                /**
                 * 生效日
                 * Format: date
                 * @description Valid from
                 */
                valid_from: string;
                /**
                 * 失效日
                 * Format: date
                 * @description First day no longer valid
                 */
                valid_to?: string | null;
            }[];
        };
        /** RuleList */
        RuleList: {
            /**
             * 规则
             * @description Rules
             */
            rules: {
                /**
                 * 规则编号
                 * @description Key
                 */
                key: string;
                /**
                 * 适用区域
                 * @description Area; empty: the whole country
                 */
                area: string;
                /**
                 * 生效日
                 * Format: date
                 * @description First day in force
                 */
                effective_from: string;
                /**
                 * 失效日
                 * Format: date
                 * @description First day no longer in force
                 */
                effective_to?: string | null;
                /**
                 * 数值
                 * @description Value
                 */
                value: string;
                /**
                 * 单位
                 * @description Unit
                 */
                unit: string;
                /**
                 * 依据
                 * @description Legal basis
                 */
                basis: string;
                /**
                 * 可靠程度
                 * @description How far it is confirmed
                 */
                confidence: string;
                /**
                 * 未确认
                 * @description Must be marked as unconfirmed
                 */
                unconfirmed: boolean;
                /**
                 * 说明(中)
                 * @description In Chinese
                 */
                says_zh: string;
                /**
                 * 说明(英)
                 * @description In English
                 */
                says_en: string;
                /**
                 * 引用(中)
                 * @description Citation in Chinese
                 */
                citation_zh: string;
                /**
                 * 引用(英)
                 * @description Citation in English
                 */
                citation_en: string;
            }[];
        };
        /** DeadlineShown */
        DeadlineShown: {
            /**
             * 期限日
             * Format: date
             * @description The day
             */
            day?: string | null;
            /**
             * 期限时刻
             * Format: date-time
             * @description The instant, for hours
             */
            at?: string | null;
            /**
             * 自此为逾期
             * Format: date-time
             * @description The first instant that is too late
             */
            too_late_from: string;
            /**
             * 推算
             * @description The steps that led there
             */
            why: {
                /**
                 * 中文
                 * @description In Chinese
                 */
                zh: string;
                /**
                 * 英文
                 * @description In English
                 */
                en: string;
            }[];
        };
        /** YearLoaded */
        YearLoaded: {
            /**
             * 年份
             * @description Year
             */
            year: number;
            /**
             * 来源
             * @description Source
             */
            source: string;
            /**
             * 放假天数
             * @description Days off
             */
            off: number;
            /**
             * 调休上班天数
             * @description Weekend days worked
             */
            work: number;
            /**
             * 暂定
             * @description Not yet by a notice
             */
            provisional: boolean;
        };
        /** Tick */
        Tick: {
            /**
             * 时刻
             * Format: date-time
             * @description When it fell due
             */
            at: string;
            /**
             * 事项
             * @description What fell due
             */
            operation: string;
        };
        /** Party */
        Party: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 统一社会信用代码
             * @description Unified social credit code
             */
            code: string;
            /**
             * 名称
             * @description Name
             */
            name: string;
            /**
             * 类别
             * @description Kind of body
             * @enum {string}
             */
            kind: "organ" | "party_organ" | "administrative_institution" | "public_institution_one" | "public_institution_two" | "public_institution_commercial" | "people_organisation" | "people_organisation_funded" | "social_service" | "social_group" | "foundation" | "enterprise" | "rural_collective" | "self_governing" | "individual";
            /**
             * 所在区划
             * @description Division
             */
            area: string;
            /**
             * 小微企业
             * @description Small or micro enterprise
             */
            small_enterprise: boolean;
            /**
             * 版本
             * @description Version
             */
            version: number;
        };
        /** PartyPage */
        PartyPage: {
            /**
             * 单位
             * @description Bodies
             */
            parties: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 统一社会信用代码
                 * @description Unified social credit code
                 */
                code: string;
                /**
                 * 名称
                 * @description Name
                 */
                name: string;
                /**
                 * 类别
                 * @description Kind of body
                 * @enum {string}
                 */
                kind: "organ" | "party_organ" | "administrative_institution" | "public_institution_one" | "public_institution_two" | "public_institution_commercial" | "people_organisation" | "people_organisation_funded" | "social_service" | "social_group" | "foundation" | "enterprise" | "rural_collective" | "self_governing" | "individual";
                /**
                 * 所在区划
                 * @description Division
                 */
                area: string;
                /**
                 * 小微企业
                 * @description Small or micro enterprise
                 */
                small_enterprise: boolean;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
            /**
             * 下页自此
             * @description Ask for what follows this
             */
            next?: string | null;
        };
        /** PersonShown */
        PersonShown: {
            /**
             * 人员编号
             * @description Identity
             */
            id: string;
            /**
             * 出生年份
             * @description Year of birth
             */
            born_year: number;
            /**
             * 性别
             * @description Sex
             * @enum {string}
             */
            sex: "female" | "male";
            /**
             * 证号末两位
             * @description Last two characters of the number
             */
            ending: string;
            /**
             * 居住区划
             * @description Division of residence
             */
            area: string;
            /**
             * 登记单位
             * @description Registered by
             */
            owner_org: string;
            /**
             * 被查看次数
             * @description How often name and number were shown
             */
            reveals: number;
            /**
             * 版本
             * @description Version
             */
            version: number;
        };
        /** PersonRevealed */
        PersonRevealed: {
            /**
             * 人员编号
             * @description Identity
             */
            id: string;
            /**
             * 姓名
             * @description Name
             */
            name: string;
            /**
             * 居民身份证号码
             * @description Resident identity number
             */
            id_number: string;
        };
        /** AccountShown */
        AccountShown: {
            /**
             * 账户编号
             * @description Identity
             */
            id: string;
            /**
             * 登录名
             * @description Login
             */
            login: string;
            /**
             * 显示姓名
             * @description Name
             */
            name: string;
            /**
             * 角色
             * @description Role
             * @enum {string}
             */
            role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
            /**
             * 所在单位
             * @description The body it acts for
             */
            org: string;
            /**
             * 所辖区划
             * @description Division
             */
            area: string;
            /**
             * 本人编号
             * @description The person it belongs to
             */
            person: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "opened" | "active" | "closed";
            /**
             * 开立人
             * @description Opened by
             */
            author: string;
            /**
             * 锁定至
             * Format: date-time
             * @description Locked until
             */
            locked_until?: string | null;
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** AccountPage */
        AccountPage: {
            /**
             * 账户
             * @description Accounts
             */
            accounts: {
                /**
                 * 账户编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 登录名
                 * @description Login
                 */
                login: string;
                /**
                 * 显示姓名
                 * @description Name
                 */
                name: string;
                /**
                 * 角色
                 * @description Role
                 * @enum {string}
                 */
                role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
                /**
                 * 所在单位
                 * @description The body it acts for
                 */
                org: string;
                /**
                 * 所辖区划
                 * @description Division
                 */
                area: string;
                /**
                 * 本人编号
                 * @description The person it belongs to
                 */
                person: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "opened" | "active" | "closed";
                /**
                 * 开立人
                 * @description Opened by
                 */
                author: string;
                /**
                 * 锁定至
                 * Format: date-time
                 * @description Locked until
                 */
                locked_until?: string | null;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
            /**
             * 下页自此
             * @description Ask for what follows this
             */
            next?: string | null;
        };
        /** SignedIn */
        SignedIn: {
            /**
             * 账户编号
             * @description Account
             */
            account: string;
            /**
             * 显示姓名
             * @description Name
             */
            name: string;
            /**
             * 角色
             * @description Role
             * @enum {string}
             */
            role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
            /**
             * 所在单位
             * @description The body it acts for
             */
            org: string;
            /**
             * 会话令牌
             * @description Over HTTP a cookie, never in the body
             */
            token: string;
            /**
             * 防伪令牌
             * @description To be repeated by each writing request
             */
            csrf: string;
        };
        /** SignedOut */
        SignedOut: {
            /**
             * 已退出
             * @description Signed out
             */
            signed_out: boolean;
        };
        /** Me */
        Me: {
            /**
             * 已登录
             * @description Signed in
             */
            signed_in: boolean;
            /**
             * 账户编号
             * @description Account
             */
            account: string;
            /**
             * 显示姓名
             * @description Name
             */
            name: string;
            /**
             * 角色
             * @description Role
             * @enum {string}
             */
            role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
            /**
             * 所在单位
             * @description The body it acts for
             */
            org: string;
            /**
             * 单位名称
             * @description Its name
             */
            org_name: string;
            /**
             * 所辖区划
             * @description Division
             */
            area: string;
            /**
             * 本人编号
             * @description The person it belongs to
             */
            person: string;
            /**
             * 防伪令牌
             * @description To be repeated by each writing request
             */
            csrf: string;
        };
        /** JournalPage */
        JournalPage: {
            /**
             * 记录
             * @description Entries
             */
            entries: {
                /**
                 * 序号
                 * @description Number
                 */
                seq: number;
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 时刻
                 * Format: date-time
                 * @description When
                 */
                at: string;
                /**
                 * 账户
                 * @description Who
                 */
                account: string;
                /**
                 * 角色
                 * @description As what
                 */
                role: string;
                /**
                 * 单位
                 * @description For whom
                 */
                org: string;
                /**
                 * 操作
                 * @description What
                 */
                operation: string;
                /**
                 * 对象
                 * @description On what
                 */
                subject: string;
                /**
                 * 结果
                 * @description done, or the refusal
                 */
                outcome: string;
                /**
                 * 内容
                 * @description Request and reply as JSON; empty once erased
                 */
                body: string;
            }[];
            /**
             * 下页自此
             * @description Ask for what follows this
             */
            next?: number | null;
        };
        /** Need */
        Need: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 登记单位
             * @description The organisation that recorded it
             */
            owner_org: string;
            /**
             * 区域
             * @description Where
             */
            area: string;
            /**
             * 服务
             * @description Which service
             */
            service: string;
            /**
             * 提出者类别
             * @description What kind of asker
             * @enum {string}
             */
            asker_kind: "resident" | "community" | "organisation";
            /**
             * 户数
             * @description Households concerned
             */
            households: number;
            /**
             * 人数
             * @description People concerned
             */
            people: number;
            /**
             * 需要什么
             * @description What is lacking
             */
            what: string;
            /**
             * 紧急程度
             * @description How urgent
             * @enum {string}
             */
            urgency: "routine" | "soon" | "urgent";
            /**
             * 归入的购买需求
             * @description The demand that it was joined into
             */
            demand?: string | null;
            /**
             * 登记日期
             * Format: date
             * @description Recorded on
             */
            recorded_on: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "recorded" | "joined" | "withdrawn";
            /**
             * 登记人
             * @description Who recorded it
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** NeedPage */
        NeedPage: {
            /**
             * 服务需求
             * @description The needs
             */
            needs: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 登记单位
                 * @description The organisation that recorded it
                 */
                owner_org: string;
                /**
                 * 区域
                 * @description Where
                 */
                area: string;
                /**
                 * 服务
                 * @description Which service
                 */
                service: string;
                /**
                 * 提出者类别
                 * @description What kind of asker
                 * @enum {string}
                 */
                asker_kind: "resident" | "community" | "organisation";
                /**
                 * 户数
                 * @description Households concerned
                 */
                households: number;
                /**
                 * 人数
                 * @description People concerned
                 */
                people: number;
                /**
                 * 需要什么
                 * @description What is lacking
                 */
                what: string;
                /**
                 * 紧急程度
                 * @description How urgent
                 * @enum {string}
                 */
                urgency: "routine" | "soon" | "urgent";
                /**
                 * 归入的购买需求
                 * @description The demand that it was joined into
                 */
                demand?: string | null;
                /**
                 * 登记日期
                 * Format: date
                 * @description Recorded on
                 */
                recorded_on: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "recorded" | "joined" | "withdrawn";
                /**
                 * 登记人
                 * @description Who recorded it
                 */
                author: string;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
            /**
             * 下一页起点
             * @description Give it as `after` for the next page; absent at the end
             */
            next?: string | null;
        };
        /** Demand */
        Demand: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 归口单位
             * @description The department that joined it
             */
            owner_org: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 服务
             * @description Which service
             */
            service: string;
            /**
             * 区域
             * @description Where
             */
            area: string;
            /**
             * 户数
             * @description Households, all needs together
             */
            households: number;
            /**
             * 人数
             * @description People, all needs together
             */
            people: number;
            /**
             * 服务需求
             * @description The needs that it joins
             */
            needs: string[];
            /**
             * 形成日期
             * Format: date
             * @description Joined on
             */
            created_on: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "open" | "catalogued";
            /**
             * 经办人
             * @description Who joined it
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** DemandPage */
        DemandPage: {
            /**
             * 购买需求
             * @description The demands
             */
            demands: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 归口单位
                 * @description The department that joined it
                 */
                owner_org: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 服务
                 * @description Which service
                 */
                service: string;
                /**
                 * 区域
                 * @description Where
                 */
                area: string;
                /**
                 * 户数
                 * @description Households, all needs together
                 */
                households: number;
                /**
                 * 人数
                 * @description People, all needs together
                 */
                people: number;
                /**
                 * 服务需求
                 * @description The needs that it joins
                 */
                needs: string[];
                /**
                 * 形成日期
                 * Format: date
                 * @description Joined on
                 */
                created_on: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "open" | "catalogued";
                /**
                 * 经办人
                 * @description Who joined it
                 */
                author: string;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
            /**
             * 下一页起点
             * @description Give it as `after` for the next page; absent at the end
             */
            next?: string | null;
        };
        /** CatalogueItem */
        CatalogueItem: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 部门
             * @description The department
             */
            owner_org: string;
            /**
             * 区域
             * @description Where
             */
            area: string;
            /**
             * 购买需求
             * @description The demand that it answers
             */
            demand: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 政府购买服务目录代码
             * @description Code in the catalogue of purchased services
             */
            gov_service_code: string;
            /**
             * 目录名称
             * @description What the code table calls it
             */
            gov_service_name: string;
            /**
             * 目录代码可靠程度
             * @description How sure the code table is
             */
            gov_service_confidence: string;
            /**
             * 目录代码已核实
             * @description That code is verified
             */
            gov_service_verified: boolean;
            /**
             * 政府采购品目代码
             * @description Code in the catalogue of procurement items
             */
            item_code?: string | null;
            /**
             * 品目代码已核实
             * @description That code is verified
             */
            item_code_verified: boolean;
            /**
             * 职责
             * @description The department's duty that it serves
             */
            duty: string;
            /**
             * 职责依据
             * @description Where that duty stands
             */
            duty_basis: string;
            /**
             * 不再直接承担的工作
             * @description What the department stops doing itself
             */
            stops_doing: string;
            /**
             * 内容类别(第九条)
             * @description Kind of content (A-05 §9)
             * @enum {string}
             */
            content_kind: "public_service" | "auxiliary";
            /**
             * 不属于政府职责(第十条第一项)
             * @description Outside the government's duties (A-06 §10(1))
             */
            outside_duty: boolean;
            /**
             * 应由政府直接履职(第十条第二项)
             * @description To be performed by government itself (A-06 §10(2))
             */
            must_self_perform: boolean;
            /**
             * 货物、工程或打包(第十条第三项)
             * @description Goods, works or a bundle (A-06 §10(3))
             */
            goods_or_works: boolean;
            /**
             * 融资行为(第十条第四项)
             * @description Financing (A-06 §10(4))
             */
            financing: boolean;
            /**
             * 用人、派遣、公益性岗位(第十条第五项)
             * @description Recruitment, dispatch, posts (A-06 §10(5))
             */
            employment: boolean;
            /**
             * 其他禁止事项(第十条第六项)
             * @description Otherwise prohibited (A-06 §10(6))
             */
            otherwise_prohibited: boolean;
            /**
             * 逐项理由
             * @description Why
             */
            reasons: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "draft" | "returned" | "reviewed" | "published" | "withdrawn";
            /**
             * 起草人
             * @description Who drafted it
             */
            author: string;
            /**
             * 参与起草的人
             * @description Everyone who wrote any of it
             */
            authors: string[];
            /**
             * 评审专家
             * @description The expert who reviewed it
             */
            reviewer: string;
            /**
             * 评审意见
             * @description The review
             */
            review_words: string;
            /**
             * 评审日期
             * Format: date
             * @description Reviewed on
             */
            reviewed_on?: string | null;
            /**
             * 公布日期
             * Format: date
             * @description Published on
             */
            published_on?: string | null;
            /**
             * 撤销日期
             * Format: date
             * @description Withdrawn on
             */
            withdrawn_on?: string | null;
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** CataloguePage */
        CataloguePage: {
            /**
             * 目录事项
             * @description The items
             */
            items: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 部门
                 * @description The department
                 */
                owner_org: string;
                /**
                 * 区域
                 * @description Where
                 */
                area: string;
                /**
                 * 购买需求
                 * @description The demand that it answers
                 */
                demand: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 政府购买服务目录代码
                 * @description Code in the catalogue of purchased services
                 */
                gov_service_code: string;
                /**
                 * 目录名称
                 * @description What the code table calls it
                 */
                gov_service_name: string;
                /**
                 * 目录代码可靠程度
                 * @description How sure the code table is
                 */
                gov_service_confidence: string;
                /**
                 * 目录代码已核实
                 * @description That code is verified
                 */
                gov_service_verified: boolean;
                /**
                 * 政府采购品目代码
                 * @description Code in the catalogue of procurement items
                 */
                item_code?: string | null;
                /**
                 * 品目代码已核实
                 * @description That code is verified
                 */
                item_code_verified: boolean;
                /**
                 * 职责
                 * @description The department's duty that it serves
                 */
                duty: string;
                /**
                 * 职责依据
                 * @description Where that duty stands
                 */
                duty_basis: string;
                /**
                 * 不再直接承担的工作
                 * @description What the department stops doing itself
                 */
                stops_doing: string;
                /**
                 * 内容类别(第九条)
                 * @description Kind of content (A-05 §9)
                 * @enum {string}
                 */
                content_kind: "public_service" | "auxiliary";
                /**
                 * 不属于政府职责(第十条第一项)
                 * @description Outside the government's duties (A-06 §10(1))
                 */
                outside_duty: boolean;
                /**
                 * 应由政府直接履职(第十条第二项)
                 * @description To be performed by government itself (A-06 §10(2))
                 */
                must_self_perform: boolean;
                /**
                 * 货物、工程或打包(第十条第三项)
                 * @description Goods, works or a bundle (A-06 §10(3))
                 */
                goods_or_works: boolean;
                /**
                 * 融资行为(第十条第四项)
                 * @description Financing (A-06 §10(4))
                 */
                financing: boolean;
                /**
                 * 用人、派遣、公益性岗位(第十条第五项)
                 * @description Recruitment, dispatch, posts (A-06 §10(5))
                 */
                employment: boolean;
                /**
                 * 其他禁止事项(第十条第六项)
                 * @description Otherwise prohibited (A-06 §10(6))
                 */
                otherwise_prohibited: boolean;
                /**
                 * 逐项理由
                 * @description Why
                 */
                reasons: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "draft" | "returned" | "reviewed" | "published" | "withdrawn";
                /**
                 * 起草人
                 * @description Who drafted it
                 */
                author: string;
                /**
                 * 参与起草的人
                 * @description Everyone who wrote any of it
                 */
                authors: string[];
                /**
                 * 评审专家
                 * @description The expert who reviewed it
                 */
                reviewer: string;
                /**
                 * 评审意见
                 * @description The review
                 */
                review_words: string;
                /**
                 * 评审日期
                 * Format: date
                 * @description Reviewed on
                 */
                reviewed_on?: string | null;
                /**
                 * 公布日期
                 * Format: date
                 * @description Published on
                 */
                published_on?: string | null;
                /**
                 * 撤销日期
                 * Format: date
                 * @description Withdrawn on
                 */
                withdrawn_on?: string | null;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
            /**
             * 下一页起点
             * @description Give it as `after` for the next page; absent at the end
             */
            next?: string | null;
        };
        /** BudgetLine */
        BudgetLine: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 部门
             * @description The department
             */
            owner_org: string;
            /**
             * 预算年度
             * @description Budget year
             */
            year: number;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 支出功能分类
             * @description Expenditure by function
             */
            function_code: string;
            /**
             * 目录事项
             * @description The catalogue item it funds
             */
            catalogue_item?: string | null;
            /**
             * 中期财政规划
             * @description Where it stands in the medium-term plan
             */
            medium_term_plan: string;
            /**
             * 金额
             * @description Amount proposed, or carried in
             */
            amount: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "proposed" | "approved" | "closed";
            /**
             * 结转自
             * @description The line of the year before that it carries on
             */
            carried_from?: string | null;
            /**
             * 结转至
             * @description The line of the next year that carries it on
             */
            carried_to?: string | null;
            /**
             * 批准日期
             * Format: date
             * @description Approved on
             */
            approved_on?: string | null;
            /**
             * 结账日期
             * Format: date
             * @description Closed on
             */
            closed_on?: string | null;
            /**
             * 申报人
             * @description Who proposed it
             */
            author: string;
            /**
             * 批准人
             * @description Who approved it
             */
            approved_by: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 余额
             * @description Where its money stands
             */
            balance: {
                /**
                 * 批准
                 * @description Approved, or carried in
                 */
                approved: string;
                /**
                 * 其中上年结转
                 * @description Carried in from the year before
                 */
                carried_in: string;
                /**
                 * 可用
                 * @description Available
                 */
                available: string;
                /**
                 * 预留
                 * @description Reserved and not yet committed
                 */
                reserved: string;
                /**
                 * 已承诺
                 * @description Committed and not yet spent
                 */
                committed: string;
                /**
                 * 已支出
                 * @description Spent
                 */
                spent: string;
                /**
                 * 结转下年
                 * @description Carried to the next year
                 */
                carried: string;
                /**
                 * 收回
                 * @description Lapsed
                 */
                lapsed: string;
                /**
                 * 累计预留
                 * @description Ever reserved
                 */
                reserved_ever: string;
                /**
                 * 累计承诺
                 * @description Ever committed
                 */
                committed_ever: string;
                /**
                 * 累计释放
                 * @description Ever released
                 */
                released_ever: string;
            };
            /**
             * 结转链
             * @description The line in each year, oldest first
             */
            chain: {
                /**
                 * 编号
                 * @description The line
                 */
                id: string;
                /**
                 * 预算年度
                 * @description Budget year
                 */
                year: number;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "proposed" | "approved" | "closed";
                /**
                 * 余额
                 * @description Where its money stands
                 */
                balance: {
                    /**
                     * 批准
                     * @description Approved, or carried in
                     */
                    approved: string;
                    /**
                     * 其中上年结转
                     * @description Carried in from the year before
                     */
                    carried_in: string;
                    /**
                     * 可用
                     * @description Available
                     */
                    available: string;
                    /**
                     * 预留
                     * @description Reserved and not yet committed
                     */
                    reserved: string;
                    /**
                     * 已承诺
                     * @description Committed and not yet spent
                     */
                    committed: string;
                    /**
                     * 已支出
                     * @description Spent
                     */
                    spent: string;
                    /**
                     * 结转下年
                     * @description Carried to the next year
                     */
                    carried: string;
                    /**
                     * 收回
                     * @description Lapsed
                     */
                    lapsed: string;
                    /**
                     * 累计预留
                     * @description Ever reserved
                     */
                    reserved_ever: string;
                    /**
                     * 累计承诺
                     * @description Ever committed
                     */
                    committed_ever: string;
                    /**
                     * 累计释放
                     * @description Ever released
                     */
                    released_ever: string;
                };
            }[];
            acts?: string[];
        };
        /** ClosedYear */
        ClosedYear: {
            /**
             * 预算年度
             * @description Budget year
             */
            year: number;
            /**
             * 结账日期
             * Format: date
             * @description Closed on
             */
            closed_on: string;
            /**
             * 结转合计
             * @description Carried, all together
             */
            carried: string;
            /**
             * 收回合计
             * @description Lapsed, all together
             */
            lapsed: string;
            /**
             * 预算项目
             * @description The lines
             */
            lines: {
                /**
                 * 编号
                 * @description The line
                 */
                id: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 结转下年
                 * @description Carried to the next year
                 */
                carried: string;
                /**
                 * 收回
                 * @description Lapsed
                 */
                lapsed: string;
                /**
                 * 结转至
                 * @description The line of the next year that carries it on
                 */
                carried_to?: string | null;
            }[];
        };
        /** BudgetPage */
        BudgetPage: {
            /**
             * 预算项目
             * @description The lines
             */
            lines: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 部门
                 * @description The department
                 */
                owner_org: string;
                /**
                 * 预算年度
                 * @description Budget year
                 */
                year: number;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 支出功能分类
                 * @description Expenditure by function
                 */
                function_code: string;
                /**
                 * 目录事项
                 * @description The catalogue item it funds
                 */
                catalogue_item?: string | null;
                /**
                 * 中期财政规划
                 * @description Where it stands in the medium-term plan
                 */
                medium_term_plan: string;
                /**
                 * 金额
                 * @description Amount proposed, or carried in
                 */
                amount: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "proposed" | "approved" | "closed";
                /**
                 * 结转自
                 * @description The line of the year before that it carries on
                 */
                carried_from?: string | null;
                /**
                 * 结转至
                 * @description The line of the next year that carries it on
                 */
                carried_to?: string | null;
                /**
                 * 批准日期
                 * Format: date
                 * @description Approved on
                 */
                approved_on?: string | null;
                /**
                 * 结账日期
                 * Format: date
                 * @description Closed on
                 */
                closed_on?: string | null;
                /**
                 * 申报人
                 * @description Who proposed it
                 */
                author: string;
                /**
                 * 批准人
                 * @description Who approved it
                 */
                approved_by: string;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
                /**
                 * 余额
                 * @description Where its money stands
                 */
                balance: {
                    /**
                     * 批准
                     * @description Approved, or carried in
                     */
                    approved: string;
                    /**
                     * 其中上年结转
                     * @description Carried in from the year before
                     */
                    carried_in: string;
                    /**
                     * 可用
                     * @description Available
                     */
                    available: string;
                    /**
                     * 预留
                     * @description Reserved and not yet committed
                     */
                    reserved: string;
                    /**
                     * 已承诺
                     * @description Committed and not yet spent
                     */
                    committed: string;
                    /**
                     * 已支出
                     * @description Spent
                     */
                    spent: string;
                    /**
                     * 结转下年
                     * @description Carried to the next year
                     */
                    carried: string;
                    /**
                     * 收回
                     * @description Lapsed
                     */
                    lapsed: string;
                    /**
                     * 累计预留
                     * @description Ever reserved
                     */
                    reserved_ever: string;
                    /**
                     * 累计承诺
                     * @description Ever committed
                     */
                    committed_ever: string;
                    /**
                     * 累计释放
                     * @description Ever released
                     */
                    released_ever: string;
                };
                /**
                 * 结转链
                 * @description The line in each year, oldest first
                 */
                chain: {
                    /**
                     * 编号
                     * @description The line
                     */
                    id: string;
                    /**
                     * 预算年度
                     * @description Budget year
                     */
                    year: number;
                    /**
                     * 状态
                     * @description State
                     * @enum {string}
                     */
                    state: "proposed" | "approved" | "closed";
                    /**
                     * 余额
                     * @description Where its money stands
                     */
                    balance: {
                        /**
                         * 批准
                         * @description Approved, or carried in
                         */
                        approved: string;
                        /**
                         * 其中上年结转
                         * @description Carried in from the year before
                         */
                        carried_in: string;
                        /**
                         * 可用
                         * @description Available
                         */
                        available: string;
                        /**
                         * 预留
                         * @description Reserved and not yet committed
                         */
                        reserved: string;
                        /**
                         * 已承诺
                         * @description Committed and not yet spent
                         */
                        committed: string;
                        /**
                         * 已支出
                         * @description Spent
                         */
                        spent: string;
                        /**
                         * 结转下年
                         * @description Carried to the next year
                         */
                        carried: string;
                        /**
                         * 收回
                         * @description Lapsed
                         */
                        lapsed: string;
                        /**
                         * 累计预留
                         * @description Ever reserved
                         */
                        reserved_ever: string;
                        /**
                         * 累计承诺
                         * @description Ever committed
                         */
                        committed_ever: string;
                        /**
                         * 累计释放
                         * @description Ever released
                         */
                        released_ever: string;
                    };
                }[];
            }[];
            /**
             * 下一页起点
             * @description Give it as `after` for the next page; absent at the end
             */
            next?: string | null;
        };
        /** MovementPage */
        MovementPage: {
            /**
             * 变动
             * @description The movements
             */
            movements: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 预算项目
                 * @description The line
                 */
                line: string;
                /**
                 * 序号
                 * @description Number within the line
                 */
                seq: number;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "approve" | "reserve" | "commit" | "spend" | "release_reserved" | "release_committed" | "carry_out" | "carry_in" | "lapse";
                /**
                 * 借方
                 * @description Account it adds to
                 * @enum {string}
                 */
                debit: "granted" | "available" | "reserved" | "committed" | "spent" | "carried" | "lapsed";
                /**
                 * 贷方
                 * @description Account it takes from
                 * @enum {string}
                 */
                credit: "granted" | "available" | "reserved" | "committed" | "spent" | "carried" | "lapsed";
                /**
                 * 金额
                 * @description Amount
                 */
                amount: string;
                /**
                 * 事项
                 * @description What it was for
                 */
                ref: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 时刻
                 * Format: date-time
                 * @description Instant
                 */
                at: string;
                /**
                 * 经办人
                 * @description Who caused it
                 */
                author: string;
                /**
                 * 可用余额
                 * @description Available after it
                 */
                available: string;
                /**
                 * 预留余额
                 * @description Reserved after it
                 */
                reserved: string;
                /**
                 * 承诺余额
                 * @description Committed after it
                 */
                committed: string;
                /**
                 * 累计支出
                 * @description Spent after it
                 */
                spent: string;
            }[];
            /**
             * 下一页起点
             * @description Give it as `after` for the next page; absent at the end
             */
            next?: number | null;
        };
        /** Procurement */
        Procurement: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 采购人
             * @description Purchaser
             */
            owner_org: string;
            /**
             * 采购人名称
             * @description Purchaser's name
             */
            buyer_name: string;
            /**
             * 项目名称
             * @description Title
             */
            title: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 目录事项
             * @description Catalogue item
             */
            catalogue_item: string;
            /**
             * 预算
             * @description Budget line
             */
            line: string;
            /**
             * 采购方式
             * @description Method
             * @enum {string}
             */
            method: "consultation";
            /**
             * 最高限价
             * @description Ceiling
             */
            ceiling: string;
            /**
             * 采购需求
             * @description Requirement
             */
            requirement: string;
            /**
             * 绩效指标
             * @description Measures
             */
            measures: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 指标
                 * @description Measure
                 */
                title: string;
                /**
                 * 单位
                 * @description Unit
                 */
                unit: string;
                /**
                 * 计数方法
                 * @description How it is counted
                 * @enum {string}
                 */
                counts: "facts" | "persons_by_date" | "subject_quarters" | "ratio";
                /**
                 * 所计事实
                 * @description Kind of fact that is counted
                 * @enum {string}
                 */
                fact_kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                /**
                 * 最少分钟数
                 * @description Minutes at least
                 */
                minutes_min: number;
                /**
                 * 最低证明等级(0 无,1 弱,2 强)
                 * @description Proof at least: 0 none, 1 weak, 2 strong
                 */
                proof_min: number;
                /**
                 * 每户每月上限(0 为不限)
                 * @description At most a household and month; 0 is no cap
                 */
                cap_per_subject_month: number;
                /**
                 * 门槛(次数或到场人数)
                 * @description Threshold: times, or people present
                 */
                threshold: number;
                /**
                 * 截止日期
                 * Format: date
                 * @description By this day
                 */
                by_date?: string | null;
                /**
                 * 数量上限
                 * @description At most this many
                 */
                most: number;
                /**
                 * 单价
                 * @description Price of one
                 */
                unit_price: string;
                /**
                 * 满额比例
                 * @description Ratio that earns all
                 */
                full_at: string;
                /**
                 * 零额比例
                 * @description Ratio below which nothing is earned
                 */
                zero_at: string;
                /**
                 * 金额上限
                 * @description At most this amount
                 */
                most_amount: string;
                /**
                 * 评分权重
                 * @description Points in the score
                 */
                score_weight: string;
                /**
                 * 所需证据
                 * @description Evidence that is needed
                 */
                evidence: string;
                /**
                 * 计算期间
                 * @description Window of time
                 */
                window: string;
            }[];
            /**
             * 价格分值
             * @description Points of the price
             */
            price_weight: number;
            /**
             * 评审因素
             * @description Criteria
             */
            criteria: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 评审因素
                 * @description Criterion
                 */
                title: string;
                /**
                 * 分值
                 * @description Points
                 */
                weight: number;
            }[];
            /**
             * 小微企业价格扣除(%)
             * @description Deduction for small enterprises, percent
             */
            small_deduction_percent: number;
            /**
             * 供应商最少家数
             * @description Suppliers at least
             */
            suppliers_min: number;
            /**
             * 内部制度
             * @description Internal rule
             */
            internal_rule: string;
            /**
             * 达到采购限额
             * @description Reaches the procurement limit
             */
            compelled: boolean;
            /**
             * 限额依据
             * @description The limit's rule
             */
            limit?: {
                /**
                 * 规则
                 * @description Rule
                 */
                rule: string;
                /**
                 * 依据
                 * @description Basis
                 */
                basis: string;
                /**
                 * 可信度
                 * @description Confidence
                 */
                confidence: string;
                /**
                 * 未确认
                 * @description Not confirmed
                 */
                unconfirmed: boolean;
                /**
                 * 内部制度明列
                 * @description Named by the internal rule
                 */
                chosen: boolean;
            } | null;
            /**
             * 法定适用的规则
             * @description Rules that bind by law
             */
            binding: {
                /**
                 * 规则
                 * @description Rule
                 */
                rule: string;
                /**
                 * 依据
                 * @description Basis
                 */
                basis: string;
                /**
                 * 可信度
                 * @description Confidence
                 */
                confidence: string;
                /**
                 * 未确认
                 * @description Not confirmed
                 */
                unconfirmed: boolean;
                /**
                 * 内部制度明列
                 * @description Named by the internal rule
                 */
                chosen: boolean;
            }[];
            /**
             * 自愿采用的规则
             * @description Rules that were adopted
             */
            adopted: {
                /**
                 * 规则
                 * @description Rule
                 */
                rule: string;
                /**
                 * 依据
                 * @description Basis
                 */
                basis: string;
                /**
                 * 可信度
                 * @description Confidence
                 */
                confidence: string;
                /**
                 * 未确认
                 * @description Not confirmed
                 */
                unconfirmed: boolean;
                /**
                 * 内部制度明列
                 * @description Named by the internal rule
                 */
                chosen: boolean;
            }[];
            /**
             * 意向公开日
             * Format: date
             * @description Intention disclosed on
             */
            disclosed_on?: string | null;
            /**
             * 最早发出日
             * Format: date
             * @description Earliest issue
             */
            earliest_issue?: string | null;
            /**
             * 文件发出日
             * Format: date
             * @description File issued on
             */
            issued_on?: string | null;
            /**
             * 文件提供至
             * Format: date
             * @description File on offer until
             */
            on_sale_until?: string | null;
            /**
             * 响应截止时刻
             * Format: date-time
             * @description Offers until
             */
            offers_until?: string | null;
            /**
             * 开启时刻
             * Format: date-time
             * @description Opened at
             */
            opened_at?: string | null;
            /**
             * 最后报价截止时刻
             * Format: date-time
             * @description Final quotes until
             */
            quotes_until?: string | null;
            /**
             * 最后报价开启时刻
             * Format: date-time
             * @description Final quotes opened at
             */
            quotes_opened_at?: string | null;
            /**
             * 响应公钥
             * @description Public key of the opening
             */
            offers_key: string;
            /**
             * 最后报价公钥
             * @description Public key of the second opening
             */
            quotes_key: string;
            /**
             * 成交响应
             * @description Chosen offer
             */
            winner?: string | null;
            /**
             * 成交供应商
             * @description Supplier chosen
             */
            winner_party: string;
            /**
             * 成交供应商名称
             * @description Name of the supplier chosen
             */
            winner_name: string;
            /**
             * 成交价
             * @description Award price
             */
            award_price?: string | null;
            /**
             * 确定日
             * Format: date
             * @description Decided on
             */
            decided_on?: string | null;
            /**
             * 结果公告日
             * Format: date
             * @description Result noticed on
             */
            result_noticed_on?: string | null;
            /**
             * 公告期限届满
             * Format: date
             * @description Notice period ends
             */
            notice_period_ends?: string | null;
            /**
             * 质疑截止
             * Format: date
             * @description Challenge until
             */
            challenge_until?: string | null;
            /**
             * 最迟签订日
             * Format: date
             * @description Sign by
             */
            sign_by?: string | null;
            /**
             * 评审专家
             * @description Experts
             */
            experts: string[];
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 签约日
             * Format: date
             * @description Contract signed on
             */
            contracted_on?: string | null;
            /**
             * 终止日
             * Format: date
             * @description Terminated on
             */
            terminated_on?: string | null;
            /**
             * 终止理由
             * @description Why terminated
             */
            terminate_reason: string;
            /**
             * 逾期办理的事项
             * @description Done after their last day
             */
            late: {
                /**
                 * 事项
                 * @description What
                 */
                act: string;
                /**
                 * 最迟日期
                 * Format: date
                 * @description Due
                 */
                due: string;
                /**
                 * 实际日期
                 * Format: date
                 * @description Done on
                 */
                done_on: string;
            }[];
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "draft" | "disclosed" | "issued" | "opened" | "consulting" | "quoting" | "quotes_opened" | "reported" | "decided" | "announced" | "contracted" | "terminated";
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 内部资料
             * @description For the buyer and those who oversee
             */
            inside?: {
                /**
                 * 起草人
                 * @description Drafted by
                 */
                author: string;
                /**
                 * 不专门面向中小企业的理由
                 * @description Why not reserved
                 */
                not_reserved_reason: string;
                /**
                 * 响应
                 * @description Offers
                 */
                offers: {
                    /**
                     * 响应
                     * @description Offer
                     */
                    id: string;
                    /**
                     * 供应商
                     * @description Supplier
                     */
                    supplier: string;
                    /**
                     * 供应商名称
                     * @description Supplier's name
                     */
                    supplier_name: string;
                    /**
                     * 收到时刻
                     * Format: date-time
                     * @description Received at
                     */
                    received_at: string;
                    /**
                     * 密文指纹
                     * @description SHA-256 of the ciphertext
                     */
                    receipt: string;
                    /**
                     * 首次报价
                     * @description First price
                     */
                    first_price?: string | null;
                    /**
                     * 小微企业
                     * @description Small enterprise
                     */
                    small_enterprise?: boolean | null;
                    /**
                     * 方案
                     * @description Plan
                     */
                    plan_text?: string | null;
                    /**
                     * 最后报价
                     * @description Final price
                     */
                    final_price?: string | null;
                    /**
                     * 最后承诺
                     * @description Final words
                     */
                    final_words?: string | null;
                }[];
                /**
                 * 磋商小组
                 * @description The panel
                 */
                members: {
                    /**
                     * 账号
                     * @description Account
                     */
                    account: string;
                    /**
                     * 姓名
                     * @description Name
                     */
                    name: string;
                    /**
                     * 身份
                     * @description Expert or the buyer's
                     * @enum {string}
                     */
                    kind: "expert" | "representative";
                    /**
                     * 已锁定评分表
                     * @description Sheet locked
                     */
                    locked: boolean;
                }[];
                /**
                 * 磋商记录
                 * @description Talks
                 */
                talks: {
                    /**
                     * 编号
                     * @description Identity
                     */
                    id: string;
                    /**
                     * 采购项目
                     * @description Procurement
                     */
                    procurement: string;
                    /**
                     * 响应
                     * @description Offer
                     */
                    offer: string;
                    /**
                     * 供应商
                     * @description Supplier
                     */
                    supplier_name: string;
                    /**
                     * 磋商记录
                     * @description Minutes
                     */
                    minutes: string;
                    /**
                     * 实质性变动
                     * @description Substantive change
                     */
                    change_text: string;
                    /**
                     * 时刻
                     * Format: date-time
                     * @description Held at
                     */
                    held_at: string;
                    /**
                     * 记录人
                     * @description Recorded by
                     */
                    author: string;
                }[];
                /**
                 * 质疑
                 * @description Challenges
                 */
                challenges: {
                    /**
                     * 编号
                     * @description Identity
                     */
                    id: string;
                    /**
                     * 采购项目
                     * @description Procurement
                     */
                    procurement: string;
                    /**
                     * 质疑供应商
                     * @description Supplier
                     */
                    supplier: string;
                    /**
                     * 供应商名称
                     * @description Supplier's name
                     */
                    supplier_name: string;
                    /**
                     * 所涉报告
                     * @description Report it speaks of
                     */
                    report: number;
                    /**
                     * 质疑内容
                     * @description What is challenged and why
                     */
                    words: string;
                    /**
                     * 提出日
                     * Format: date
                     * @description Raised on
                     */
                    raised_on: string;
                    /**
                     * 最迟答复日
                     * Format: date
                     * @description Answer by
                     */
                    answer_by: string;
                    /**
                     * 答复日
                     * Format: date
                     * @description Answered on
                     */
                    answered_on?: string | null;
                    /**
                     * 成立
                     * @description Upheld
                     */
                    upheld?: boolean | null;
                    /**
                     * 答复
                     * @description Answer
                     */
                    answer: string;
                    /**
                     * 排除的响应
                     * @description Offer it excludes
                     */
                    excluded_offer?: string | null;
                    /**
                     * 提出人
                     * @description Raised by
                     */
                    author: string;
                    /**
                     * 答复人
                     * @description Answered by
                     */
                    answered_by: string;
                }[];
                /**
                 * 报告日
                 * Format: date
                 * @description Reported on
                 */
                reported_on?: string | null;
                /**
                 * 最迟确定日
                 * Format: date
                 * @description Decide by
                 */
                decide_by?: string | null;
                /**
                 * 确定日
                 * Format: date
                 * @description Decided on
                 */
                decided_on?: string | null;
                /**
                 * 最迟公告日
                 * Format: date
                 * @description Announce by
                 */
                notice_by?: string | null;
                /**
                 * 确定方式
                 * @description By the head or by silence
                 */
                decided_how: string;
                /**
                 * 排名第一
                 * @description First ranked
                 */
                first_ranked?: string | null;
                /**
                 * 成交响应
                 * @description Chosen offer
                 */
                winner?: string | null;
            } | null;
            /**
             * 本单位资料
             * @description Your own papers
             */
            mine?: {
                /**
                 * 回执
                 * @description Receipts
                 */
                receipts: {
                    /**
                     * 编号
                     * @description Identity
                     */
                    id: string;
                    /**
                     * 阶段
                     * @description First offer or final quote
                     * @enum {string}
                     */
                    stage: "offer" | "quote";
                    /**
                     * 收到时刻
                     * Format: date-time
                     * @description Received at
                     */
                    received_at: string;
                    /**
                     * 密文指纹
                     * @description SHA-256 of the ciphertext
                     */
                    receipt: string;
                    /**
                     * 已被取代
                     * @description Replaced by a later one
                     */
                    superseded: boolean;
                }[];
                /**
                 * 实质性变动
                 * @description Substantive changes
                 */
                changes: string[];
            } | null;
            acts?: string[];
        };
        /** SealedReceipt */
        SealedReceipt: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 密文指纹
             * @description SHA-256 of the ciphertext
             */
            sha256: string;
            /**
             * 收到时刻
             * Format: date-time
             * @description Received at
             */
            received_at: string;
            /**
             * 取代
             * @description Replaces
             */
            supersedes?: string | null;
        };
        /** Talk */
        Talk: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 响应
             * @description Offer
             */
            offer: string;
            /**
             * 供应商
             * @description Supplier
             */
            supplier_name: string;
            /**
             * 磋商记录
             * @description Minutes
             */
            minutes: string;
            /**
             * 实质性变动
             * @description Substantive change
             */
            change_text: string;
            /**
             * 时刻
             * Format: date-time
             * @description Held at
             */
            held_at: string;
            /**
             * 记录人
             * @description Recorded by
             */
            author: string;
        };
        /** SheetLocked */
        SheetLocked: {
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 锁定时刻
             * Format: date-time
             * @description Locked at
             */
            locked_at: string;
            /**
             * 尚待锁定人数
             * @description Members still to lock
             */
            waiting_for: number;
        };
        /** Challenge */
        Challenge: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 质疑供应商
             * @description Supplier
             */
            supplier: string;
            /**
             * 供应商名称
             * @description Supplier's name
             */
            supplier_name: string;
            /**
             * 所涉报告
             * @description Report it speaks of
             */
            report: number;
            /**
             * 质疑内容
             * @description What is challenged and why
             */
            words: string;
            /**
             * 提出日
             * Format: date
             * @description Raised on
             */
            raised_on: string;
            /**
             * 最迟答复日
             * Format: date
             * @description Answer by
             */
            answer_by: string;
            /**
             * 答复日
             * Format: date
             * @description Answered on
             */
            answered_on?: string | null;
            /**
             * 成立
             * @description Upheld
             */
            upheld?: boolean | null;
            /**
             * 答复
             * @description Answer
             */
            answer: string;
            /**
             * 排除的响应
             * @description Offer it excludes
             */
            excluded_offer?: string | null;
            /**
             * 提出人
             * @description Raised by
             */
            author: string;
            /**
             * 答复人
             * @description Answered by
             */
            answered_by: string;
        };
        /** Procurements */
        Procurements: {
            /**
             * 采购项目
             * @description Procurements
             */
            items: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 项目名称
                 * @description Title
                 */
                title: string;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 采购人
                 * @description Purchaser
                 */
                owner_org: string;
                /**
                 * 最高限价
                 * @description Ceiling
                 */
                ceiling: string;
                /**
                 * 意向公开日
                 * Format: date
                 * @description Intention disclosed on
                 */
                disclosed_on?: string | null;
                /**
                 * 文件发出日
                 * Format: date
                 * @description File issued on
                 */
                issued_on?: string | null;
                /**
                 * 响应截止时刻
                 * Format: date-time
                 * @description Offers until
                 */
                offers_until?: string | null;
                /**
                 * 结果公告日
                 * Format: date
                 * @description Result noticed on
                 */
                result_noticed_on?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "draft" | "disclosed" | "issued" | "opened" | "consulting" | "quoting" | "quotes_opened" | "reported" | "decided" | "announced" | "contracted" | "terminated";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** Evaluation */
        Evaluation: {
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 第几次报告
             * @description Which report
             */
            report: number;
            /**
             * 价格分值
             * @description Points of the price
             */
            price_weight: number;
            /**
             * 评审因素
             * @description Criteria
             */
            criteria: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 评审因素
                 * @description Criterion
                 */
                title: string;
                /**
                 * 分值
                 * @description Points
                 */
                weight: number;
            }[];
            /**
             * 磋商小组
             * @description The panel
             */
            members: {
                /**
                 * 账号
                 * @description Account
                 */
                account: string;
                /**
                 * 姓名
                 * @description Name
                 */
                name: string;
                /**
                 * 身份
                 * @description Expert or the buyer's
                 * @enum {string}
                 */
                kind: "expert" | "representative";
                /**
                 * 已锁定评分表
                 * @description Sheet locked
                 */
                locked: boolean;
            }[];
            /**
             * 评审结果
             * @description Results
             */
            offers: {
                /**
                 * 响应
                 * @description Offer
                 */
                offer: string;
                /**
                 * 供应商
                 * @description Supplier
                 */
                supplier: string;
                /**
                 * 供应商名称
                 * @description Supplier's name
                 */
                supplier_name: string;
                /**
                 * 最后报价
                 * @description Final price
                 */
                quoted: string;
                /**
                 * 小微企业
                 * @description Small enterprise
                 */
                small_enterprise: boolean;
                /**
                 * 价格扣除(%)
                 * @description Deduction, percent
                 */
                deduction_percent: number;
                /**
                 * 评审价(元)
                 * @description Price as compared, yuan
                 */
                adjusted: string;
                /**
                 * 价格分
                 * @description Price score
                 */
                price_score: string;
                /**
                 * 技术分
                 * @description Technical score
                 */
                technical: string;
                /**
                 * 总分
                 * @description Total
                 */
                total: string;
                /**
                 * 价格分(四位小数)
                 * @description Price score, four decimals
                 */
                price_score_rounded: string;
                /**
                 * 技术分(四位小数)
                 * @description Technical score, four decimals
                 */
                technical_rounded: string;
                /**
                 * 总分(四位小数)
                 * @description Total, four decimals
                 */
                total_rounded: string;
                /**
                 * 名次
                 * @description Rank; 0 when excluded
                 */
                place: number;
                /**
                 * 抽签定序
                 * @description Order drawn by lot
                 */
                by_lot: boolean;
                /**
                 * 排除原因
                 * @description Why excluded
                 */
                excluded: string;
                /**
                 * 各成员评分
                 * @description Each member's points
                 */
                marks: {
                    /**
                     * 成员
                     * @description Member
                     */
                    member: string;
                    /**
                     * 各因素得分
                     * @description Points by criterion
                     */
                    scores: {
                        /**
                         * 响应
                         * @description Offer
                         */
                        offer: string;
                        /**
                         * 评审因素
                         * @description Criterion
                         */
                        criterion: string;
                        /**
                         * 得分
                         * @description Points given
                         */
                        score: string;
                    }[];
                    /**
                     * 合计
                     * @description Sum
                     */
                    sum: string;
                }[];
            }[];
        };
        /** Contract */
        Contract: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 目录事项
             * @description Catalogue item
             */
            catalogue_item: string;
            /**
             * 需求
             * @description Demand
             */
            demand: string;
            /**
             * 预算
             * @description Budget line
             */
            line: string;
            /**
             * 采购人
             * @description Purchaser
             */
            owner_org: string;
            /**
             * 供应商
             * @description Supplier
             */
            supplier: string;
            /**
             * 供应商名称
             * @description Supplier's name
             */
            supplier_name: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 服务内容
             * @description Content of the service
             */
            content: string;
            /**
             * 数量
             * @description Quantity
             */
            quantity: string;
            /**
             * 质量
             * @description Quality
             */
            quality: string;
            /**
             * 结算方式
             * @description Settlement
             */
            settlement: string;
            /**
             * 权利义务
             * @description Rights and duties
             */
            rights: string;
            /**
             * 违约责任
             * @description Liability for breach
             */
            breach: string;
            /**
             * 合同价
             * @description Price
             */
            price: string;
            /**
             * 期限起
             * Format: date
             * @description Term from
             */
            term_from?: string | null;
            /**
             * 期限止
             * Format: date
             * @description Term to
             */
            term_to?: string | null;
            /**
             * 超过一年的五项条件
             * @description Grounds of a term beyond one year
             */
            term_grounds: {
                /**
                 * 预算有保障
                 * @description The budget is guaranteed
                 */
                budget_guaranteed: boolean;
                /**
                 * 内容固定
                 * @description The content is fixed
                 */
                content_fixed: boolean;
                /**
                 * 连续性强
                 * @description The need is continuous
                 */
                continuous: boolean;
                /**
                 * 经费稳定
                 * @description The funding is stable
                 */
                funding_stable: boolean;
                /**
                 * 价格变化小
                 * @description The price changes little
                 */
                price_change_small: boolean;
            };
            /**
             * 指标
             * @description Measures
             */
            measures: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 指标
                 * @description Measure
                 */
                title: string;
                /**
                 * 单位
                 * @description Unit
                 */
                unit: string;
                /**
                 * 计数方法
                 * @description How it is counted
                 * @enum {string}
                 */
                counts: "facts" | "persons_by_date" | "subject_quarters" | "ratio";
                /**
                 * 所计事实
                 * @description Kind of fact that is counted
                 * @enum {string}
                 */
                fact_kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                /**
                 * 最少分钟数
                 * @description Minutes at least
                 */
                minutes_min: number;
                /**
                 * 最低证明等级(0 无,1 弱,2 强)
                 * @description Proof at least: 0 none, 1 weak, 2 strong
                 */
                proof_min: number;
                /**
                 * 每户每月上限(0 为不限)
                 * @description At most a household and month; 0 is no cap
                 */
                cap_per_subject_month: number;
                /**
                 * 门槛(次数或到场人数)
                 * @description Threshold: times, or people present
                 */
                threshold: number;
                /**
                 * 截止日期
                 * Format: date
                 * @description By this day
                 */
                by_date?: string | null;
                /**
                 * 数量上限
                 * @description At most this many
                 */
                most: number;
                /**
                 * 单价
                 * @description Price of one
                 */
                unit_price: string;
                /**
                 * 满额比例
                 * @description Ratio that earns all
                 */
                full_at: string;
                /**
                 * 零额比例
                 * @description Ratio below which nothing is earned
                 */
                zero_at: string;
                /**
                 * 金额上限
                 * @description At most this amount
                 */
                most_amount: string;
                /**
                 * 评分权重
                 * @description Points in the score
                 */
                score_weight: string;
                /**
                 * 所需证据
                 * @description Evidence that is needed
                 */
                evidence: string;
                /**
                 * 计算期间
                 * @description Window of time
                 */
                window: string;
            }[];
            /**
             * 分期
             * @description Instalments
             */
            instalments: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "prepayment" | "midterm" | "final";
                /**
                 * 占合同价的比例
                 * @description Share of the price
                 */
                share: string;
                /**
                 * 扣回预付款的比例
                 * @description Share of the prepayment taken off here
                 */
                recover_share: string;
                /**
                 * 累计支付上限占合同价的比例
                 * @description All payments together, at most this share
                 */
                together_max_share: string;
                /**
                 * 支付时间
                 * @description When it is due
                 */
                due: string;
                /**
                 * 支付条件
                 * @description On what condition
                 */
                condition: string;
            }[];
            /**
             * 评分方案
             * @description Score plan
             */
            score_plan: {
                /**
                 * 专家评议分值
                 * @description Points of the panel
                 */
                panel_weight: string;
                /**
                 * 满意度对应指标
                 * @description Measure of satisfaction
                 */
                satisfaction_measure: string;
                /**
                 * 满意度分值
                 * @description Points of satisfaction
                 */
                satisfaction_weight: string;
                /**
                 * 满意度目标
                 * @description Target of satisfaction
                 */
                satisfaction_target: string;
                /**
                 * 预算执行分值
                 * @description Points of budget execution
                 */
                execution_weight: string;
            };
            /**
             * 付款期限(日)
             * @description Days to pay
             */
            pay_days: number;
            /**
             * 逾期日利率
             * @description Late interest a day
             */
            late_per_day: string;
            /**
             * 利息预算
             * @description Budget line for interest
             */
            interest_line?: string | null;
            /**
             * 最迟签订日
             * Format: date
             * @description Sign by
             */
            sign_by: string;
            /**
             * 供应商同意时刻
             * Format: date-time
             * @description The supplier consented at
             */
            supplier_consented_at?: string | null;
            /**
             * 采购人同意时刻
             * Format: date-time
             * @description The purchaser consented at
             */
            purchaser_consented_at?: string | null;
            /**
             * 签订日
             * Format: date
             * @description Signed on
             */
            signed_on?: string | null;
            /**
             * 最迟公告日
             * Format: date
             * @description Publish by
             */
            publish_by?: string | null;
            /**
             * 公告日
             * Format: date
             * @description Published on
             */
            published_on?: string | null;
            /**
             * 迟公告天数
             * @description Published late by days
             */
            days_late: number;
            /**
             * 最迟备案日
             * Format: date
             * @description File by
             */
            file_by?: string | null;
            /**
             * 备案日
             * Format: date
             * @description Filed on
             */
            filed_on?: string | null;
            /**
             * 备案号
             * @description Number of the filing
             */
            filing_number: string;
            /**
             * 迟备案天数
             * @description Filed late by days
             */
            filed_days_late: number;
            /**
             * 有效付款期限(日)
             * @description Days to pay that bind
             */
            due_days?: number | null;
            /**
             * 有效逾期日利率
             * @description Late interest a day that binds
             */
            due_late_per_day?: string | null;
            /**
             * 付款期限和利率的依据
             * @description What these two rest on
             */
            due_basis: string;
            /**
             * 期末评估确认日
             * Format: date
             * @description Final assessment accepted on
             */
            final_assessed_on?: string | null;
            /**
             * 内容指纹
             * @description Hash of what was agreed
             */
            content_hash: string;
            /**
             * 已付
             * @description Paid
             */
            paid_total: string;
            /**
             * 尾款已付
             * @description Final payment made
             */
            final_paid: boolean;
            /**
             * 结束日
             * Format: date
             * @description Closed on
             */
            closed_on?: string | null;
            /**
             * 释放金额
             * @description Released at closing
             */
            released: string;
            /**
             * 尚缺要素
             * @description What is still missing
             */
            missing: string[];
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "draft" | "consented" | "signed" | "published" | "closed";
            /**
             * 起草人
             * @description Drafted by
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** Contracts */
        Contracts: {
            /**
             * 合同
             * @description Contracts
             */
            contracts: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 采购项目
                 * @description Procurement
                 */
                procurement: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 供应商名称
                 * @description Supplier's name
                 */
                supplier_name: string;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 合同价
                 * @description Price
                 */
                price: string;
                /**
                 * 已付
                 * @description Paid
                 */
                paid_total: string;
                /**
                 * 期限起
                 * Format: date
                 * @description Term from
                 */
                term_from?: string | null;
                /**
                 * 期限止
                 * Format: date
                 * @description Term to
                 */
                term_to?: string | null;
                /**
                 * 签订日
                 * Format: date
                 * @description Signed on
                 */
                signed_on?: string | null;
                /**
                 * 公告日
                 * Format: date
                 * @description Published on
                 */
                published_on?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "draft" | "consented" | "signed" | "published" | "closed";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** ElderView */
        ElderView: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 服务机构
             * @description Provider
             */
            owner_org: string;
            /**
             * 采购人
             * @description Purchaser
             */
            purchaser: string;
            /**
             * 人员
             * @description Person
             */
            person: string;
            /**
             * 住户
             * @description Household
             */
            household: string;
            /**
             * 类别
             * @description Class
             * @enum {string}
             */
            class: "tekun" | "dibao";
            /**
             * 住养老机构
             * @description Lives in a home
             */
            lives_in_home: boolean;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 能力总分
             * @description Total of the assessment
             */
            total?: number | null;
            /**
             * 按总分的等级
             * @description Level by the total alone
             */
            base_level?: number | null;
            /**
             * 等级
             * @description Level
             */
            level?: number | null;
            /**
             * 加重原因
             * @description What raised the level
             */
            raised_by: string;
            /**
             * 两种加重情形并存,只加重一级(本系统规则)
             * @description Both triggers met; raised once (this system's rule)
             */
            both_triggers: boolean;
            /**
             * 评估日
             * Format: date
             * @description Assessed on
             */
            assessed_on?: string | null;
            /**
             * 照护计划首次约定日
             * Format: date
             * @description Care plan first agreed on
             */
            plan_agreed_on?: string | null;
            /**
             * 照护计划记录
             * @description Fact of the care plan
             */
            plan_fact?: string | null;
            /**
             * 每月探访次数
             * @description Visits a month
             */
            visits_a_month: number;
            /**
             * 登记日
             * Format: date
             * @description Enrolled on
             */
            enrolled_on: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "enrolled" | "assessed" | "planned";
            /**
             * 登记人
             * @description Entered by
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 最迟复评日
             * Format: date
             * @description Reassess by
             */
            reassess_by?: string | null;
            /**
             * 已过复评期限
             * @description Past that day
             */
            reassessment_overdue: boolean;
            /**
             * 复评期限依据
             * @description The rule behind it and how sure it is
             */
            reassess_rule: string;
            acts?: string[];
        };
        /** ElderWhole */
        ElderWhole: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 服务机构
             * @description Provider
             */
            owner_org: string;
            /**
             * 采购人
             * @description Purchaser
             */
            purchaser: string;
            /**
             * 人员
             * @description Person
             */
            person: string;
            /**
             * 住户
             * @description Household
             */
            household: string;
            /**
             * 类别
             * @description Class
             * @enum {string}
             */
            class: "tekun" | "dibao";
            /**
             * 住养老机构
             * @description Lives in a home
             */
            lives_in_home: boolean;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 能力总分
             * @description Total of the assessment
             */
            total?: number | null;
            /**
             * 按总分的等级
             * @description Level by the total alone
             */
            base_level?: number | null;
            /**
             * 等级
             * @description Level
             */
            level?: number | null;
            /**
             * 加重原因
             * @description What raised the level
             */
            raised_by: string;
            /**
             * 两种加重情形并存,只加重一级(本系统规则)
             * @description Both triggers met; raised once (this system's rule)
             */
            both_triggers: boolean;
            /**
             * 评估日
             * Format: date
             * @description Assessed on
             */
            assessed_on?: string | null;
            /**
             * 照护计划首次约定日
             * Format: date
             * @description Care plan first agreed on
             */
            plan_agreed_on?: string | null;
            /**
             * 照护计划记录
             * @description Fact of the care plan
             */
            plan_fact?: string | null;
            /**
             * 每月探访次数
             * @description Visits a month
             */
            visits_a_month: number;
            /**
             * 登记日
             * Format: date
             * @description Enrolled on
             */
            enrolled_on: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "enrolled" | "assessed" | "planned";
            /**
             * 登记人
             * @description Entered by
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 最迟复评日
             * Format: date
             * @description Reassess by
             */
            reassess_by?: string | null;
            /**
             * 已过复评期限
             * @description Past that day
             */
            reassessment_overdue: boolean;
            /**
             * 复评期限依据
             * @description The rule behind it and how sure it is
             */
            reassess_rule: string;
            /**
             * 住户码输错次数
             * @description Wrong codes tried
             */
            wrong_codes: number;
            /**
             * 历次评估
             * @description Assessments so far
             */
            assessments: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 服务对象
                 * @description Elder
                 */
                elder: string;
                /**
                 * 评估日
                 * Format: date
                 * @description Assessed on
                 */
                assessed_on: string;
                /**
                 * 各项分值
                 * @description Scores of the items
                 */
                items: number[];
                /**
                 * 近30日照护风险事件
                 * @description Care-risk events of 30 days
                 */
                incidents: number;
                /**
                 * 痴呆或精神障碍
                 * @description Dementia or a mental disorder
                 */
                dementia: boolean;
                /**
                 * 昏迷
                 * @description Coma
                 */
                coma: boolean;
                /**
                 * 总分
                 * @description Total
                 */
                total: number;
                /**
                 * 按总分的等级
                 * @description Level by the total alone
                 */
                base_level: number;
                /**
                 * 等级
                 * @description Level
                 */
                level: number;
                /**
                 * 加重原因
                 * @description What raised the level
                 */
                raised_by: string;
                /**
                 * 两种加重情形并存
                 * @description Both triggers met
                 */
                both_triggers: boolean;
                /**
                 * 评估原因(首次、定期、即时、争议)
                 * @description Why: first, routine, immediate, dispute
                 * @enum {string}
                 */
                why: "first" | "routine" | "immediate" | "dispute";
                /**
                 * 生效日(评估人员全部签名)
                 * Format: date
                 * @description In effect since all assessors signed
                 */
                effective_on?: string | null;
                /**
                 * 登记人
                 * @description Entered by
                 */
                author: string;
                /**
                 * 评估人员及签名
                 * @description Who assessed, and signed
                 */
                assessors: {
                    /**
                     * 账号
                     * @description Account
                     */
                    account: string;
                    /**
                     * 角色
                     * @description Role
                     */
                    role: string;
                    /**
                     * 评估人员代号
                     * @description Assessor's label
                     */
                    label: string;
                    /**
                     * 签名日
                     * Format: date
                     * @description Signed on
                     */
                    signed_on?: string | null;
                }[];
            }[];
            acts?: string[];
        };
        /** Elders */
        Elders: {
            /**
             * 服务对象
             * @description Elders
             */
            elders: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 服务机构
                 * @description Provider
                 */
                owner_org: string;
                /**
                 * 采购人
                 * @description Purchaser
                 */
                purchaser: string;
                /**
                 * 人员
                 * @description Person
                 */
                person: string;
                /**
                 * 住户
                 * @description Household
                 */
                household: string;
                /**
                 * 类别
                 * @description Class
                 * @enum {string}
                 */
                class: "tekun" | "dibao";
                /**
                 * 住养老机构
                 * @description Lives in a home
                 */
                lives_in_home: boolean;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 能力总分
                 * @description Total of the assessment
                 */
                total?: number | null;
                /**
                 * 按总分的等级
                 * @description Level by the total alone
                 */
                base_level?: number | null;
                /**
                 * 等级
                 * @description Level
                 */
                level?: number | null;
                /**
                 * 加重原因
                 * @description What raised the level
                 */
                raised_by: string;
                /**
                 * 两种加重情形并存,只加重一级(本系统规则)
                 * @description Both triggers met; raised once (this system's rule)
                 */
                both_triggers: boolean;
                /**
                 * 评估日
                 * Format: date
                 * @description Assessed on
                 */
                assessed_on?: string | null;
                /**
                 * 照护计划首次约定日
                 * Format: date
                 * @description Care plan first agreed on
                 */
                plan_agreed_on?: string | null;
                /**
                 * 照护计划记录
                 * @description Fact of the care plan
                 */
                plan_fact?: string | null;
                /**
                 * 每月探访次数
                 * @description Visits a month
                 */
                visits_a_month: number;
                /**
                 * 登记日
                 * Format: date
                 * @description Enrolled on
                 */
                enrolled_on: string;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "enrolled" | "assessed" | "planned";
                /**
                 * 登记人
                 * @description Entered by
                 */
                author: string;
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
                /**
                 * 最迟复评日
                 * Format: date
                 * @description Reassess by
                 */
                reassess_by?: string | null;
                /**
                 * 已过复评期限
                 * @description Past that day
                 */
                reassessment_overdue: boolean;
                /**
                 * 复评期限依据
                 * @description The rule behind it and how sure it is
                 */
                reassess_rule: string;
            }[];
        };
        /** PlannedVisits */
        PlannedVisits: {
            /**
             * 首次探访编号
             * @description Identity of the first visit
             */
            id: string;
            /**
             * 次数
             * @description How many
             */
            count: number;
            /**
             * 探访
             * @description Visits
             */
            visits: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 现行记录
                 * @description Newest record
                 */
                fact?: string | null;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 住户或课程
                 * @description Household or course
                 */
                household: string;
                /**
                 * 服务对象编号
                 * @description Enrolment or course
                 */
                subject: string;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 服务人员代号
                 * @description Worker's label
                 */
                worker: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 计划时刻
                 * Format: date-time
                 * @description Planned at
                 */
                planned_at?: string | null;
                /**
                 * 到达
                 * Format: date-time
                 * @description Arrived
                 */
                arrive?: string | null;
                /**
                 * 离开
                 * Format: date-time
                 * @description Left
                 */
                leave?: string | null;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 到场人数
                 * @description Present
                 */
                present: number;
                /**
                 * 佐证强度(0无、1弱、2强)
                 * @description Proof: 0 none, 1 weak, 2 strong
                 */
                proof: number;
                /**
                 * 服务内容
                 * @description Tasks
                 */
                tasks: string[];
                /**
                 * 说明
                 * @description Evidence
                 */
                evidence: string;
                /**
                 * 补录
                 * @description Entered late
                 */
                late: boolean;
                /**
                 * 经过更正
                 * @description Was corrected
                 */
                corrected: boolean;
                /**
                 * 核实日
                 * Format: date
                 * @description Verified on
                 */
                verified_on?: string | null;
                /**
                 * 异议日
                 * Format: date
                 * @description Disputed on
                 */
                disputed_on?: string | null;
                /**
                 * 作废日
                 * Format: date
                 * @description Voided on
                 */
                voided_on?: string | null;
                /**
                 * 满意
                 * @description Satisfied
                 */
                satisfied?: boolean | null;
                /**
                 * 取消或改期时刻
                 * Format: date-time
                 * @description Cancelled or moved at
                 */
                ended_at?: string | null;
                /**
                 * 取消或改期原因
                 * @description Why it was cancelled or moved
                 */
                end_reason: string;
                /**
                 * 提出方(住户、机构)
                 * @description Who asked for it: resident or provider
                 * @enum {string|null}
                 */
                end_asked_by?: "resident" | "provider" | null;
                /**
                 * 改到的探访
                 * @description The plan it was moved to
                 */
                moved_to?: string | null;
                /**
                 * 原来的探访
                 * @description The plan it was moved from
                 */
                moved_from?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** ServiceFact */
        ServiceFact: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 现行记录
             * @description Newest record
             */
            fact?: string | null;
            /**
             * 种类
             * @description Kind
             * @enum {string}
             */
            kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 住户或课程
             * @description Household or course
             */
            household: string;
            /**
             * 服务对象编号
             * @description Enrolment or course
             */
            subject: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 服务人员代号
             * @description Worker's label
             */
            worker: string;
            /**
             * 日期
             * Format: date
             * @description Day
             */
            day: string;
            /**
             * 计划时刻
             * Format: date-time
             * @description Planned at
             */
            planned_at?: string | null;
            /**
             * 到达
             * Format: date-time
             * @description Arrived
             */
            arrive?: string | null;
            /**
             * 离开
             * Format: date-time
             * @description Left
             */
            leave?: string | null;
            /**
             * 分钟
             * @description Minutes
             */
            minutes: number;
            /**
             * 到场人数
             * @description Present
             */
            present: number;
            /**
             * 佐证强度(0无、1弱、2强)
             * @description Proof: 0 none, 1 weak, 2 strong
             */
            proof: number;
            /**
             * 服务内容
             * @description Tasks
             */
            tasks: string[];
            /**
             * 说明
             * @description Evidence
             */
            evidence: string;
            /**
             * 补录
             * @description Entered late
             */
            late: boolean;
            /**
             * 经过更正
             * @description Was corrected
             */
            corrected: boolean;
            /**
             * 核实日
             * Format: date
             * @description Verified on
             */
            verified_on?: string | null;
            /**
             * 异议日
             * Format: date
             * @description Disputed on
             */
            disputed_on?: string | null;
            /**
             * 作废日
             * Format: date
             * @description Voided on
             */
            voided_on?: string | null;
            /**
             * 满意
             * @description Satisfied
             */
            satisfied?: boolean | null;
            /**
             * 取消或改期时刻
             * Format: date-time
             * @description Cancelled or moved at
             */
            ended_at?: string | null;
            /**
             * 取消或改期原因
             * @description Why it was cancelled or moved
             */
            end_reason: string;
            /**
             * 提出方(住户、机构)
             * @description Who asked for it: resident or provider
             * @enum {string|null}
             */
            end_asked_by?: "resident" | "provider" | null;
            /**
             * 改到的探访
             * @description The plan it was moved to
             */
            moved_to?: string | null;
            /**
             * 原来的探访
             * @description The plan it was moved from
             */
            moved_from?: string | null;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved";
            /**
             * 版本
             * @description Version
             */
            version: number;
            acts?: string[];
        };
        /** ServiceFactWhole */
        ServiceFactWhole: {
            /**
             * 编号
             * @description Identity
             */
            id: string;
            /**
             * 现行记录
             * @description Newest record
             */
            fact?: string | null;
            /**
             * 种类
             * @description Kind
             * @enum {string}
             */
            kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 住户或课程
             * @description Household or course
             */
            household: string;
            /**
             * 服务对象编号
             * @description Enrolment or course
             */
            subject: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 服务人员代号
             * @description Worker's label
             */
            worker: string;
            /**
             * 日期
             * Format: date
             * @description Day
             */
            day: string;
            /**
             * 计划时刻
             * Format: date-time
             * @description Planned at
             */
            planned_at?: string | null;
            /**
             * 到达
             * Format: date-time
             * @description Arrived
             */
            arrive?: string | null;
            /**
             * 离开
             * Format: date-time
             * @description Left
             */
            leave?: string | null;
            /**
             * 分钟
             * @description Minutes
             */
            minutes: number;
            /**
             * 到场人数
             * @description Present
             */
            present: number;
            /**
             * 佐证强度(0无、1弱、2强)
             * @description Proof: 0 none, 1 weak, 2 strong
             */
            proof: number;
            /**
             * 服务内容
             * @description Tasks
             */
            tasks: string[];
            /**
             * 说明
             * @description Evidence
             */
            evidence: string;
            /**
             * 补录
             * @description Entered late
             */
            late: boolean;
            /**
             * 经过更正
             * @description Was corrected
             */
            corrected: boolean;
            /**
             * 核实日
             * Format: date
             * @description Verified on
             */
            verified_on?: string | null;
            /**
             * 异议日
             * Format: date
             * @description Disputed on
             */
            disputed_on?: string | null;
            /**
             * 作废日
             * Format: date
             * @description Voided on
             */
            voided_on?: string | null;
            /**
             * 满意
             * @description Satisfied
             */
            satisfied?: boolean | null;
            /**
             * 取消或改期时刻
             * Format: date-time
             * @description Cancelled or moved at
             */
            ended_at?: string | null;
            /**
             * 取消或改期原因
             * @description Why it was cancelled or moved
             */
            end_reason: string;
            /**
             * 提出方(住户、机构)
             * @description Who asked for it: resident or provider
             * @enum {string|null}
             */
            end_asked_by?: "resident" | "provider" | null;
            /**
             * 改到的探访
             * @description The plan it was moved to
             */
            moved_to?: string | null;
            /**
             * 原来的探访
             * @description The plan it was moved from
             */
            moved_from?: string | null;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved";
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 更正链
             * @description Chain of corrections
             */
            chain: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 到达
                 * Format: date-time
                 * @description Arrived
                 */
                arrive?: string | null;
                /**
                 * 离开
                 * Format: date-time
                 * @description Left
                 */
                leave?: string | null;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 更正原因
                 * @description Why it was corrected
                 */
                reason: string;
                /**
                 * 登记时刻
                 * Format: date-time
                 * @description Recorded at
                 */
                recorded_at: string;
                /**
                 * 已被更正
                 * @description Was corrected
                 */
                superseded: boolean;
            }[];
            /**
             * 经过
             * @description What happened
             */
            events: {
                /**
                 * 操作
                 * @description Act
                 */
                act: string;
                /**
                 * 时刻
                 * Format: date-time
                 * @description At
                 */
                at: string;
                /**
                 * 角色
                 * @description Role
                 */
                role: string;
                /**
                 * 此后佐证强度
                 * @description Proof after it
                 */
                proof: number;
                /**
                 * 原因
                 * @description Reason
                 */
                reason: string;
            }[];
            acts?: string[];
        };
        /** Visits */
        Visits: {
            /**
             * 次数
             * @description How many
             */
            count: number;
            /**
             * 探访
             * @description Visits
             */
            visits: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 现行记录
                 * @description Newest record
                 */
                fact?: string | null;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 住户或课程
                 * @description Household or course
                 */
                household: string;
                /**
                 * 服务对象编号
                 * @description Enrolment or course
                 */
                subject: string;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 服务人员代号
                 * @description Worker's label
                 */
                worker: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 计划时刻
                 * Format: date-time
                 * @description Planned at
                 */
                planned_at?: string | null;
                /**
                 * 到达
                 * Format: date-time
                 * @description Arrived
                 */
                arrive?: string | null;
                /**
                 * 离开
                 * Format: date-time
                 * @description Left
                 */
                leave?: string | null;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 到场人数
                 * @description Present
                 */
                present: number;
                /**
                 * 佐证强度(0无、1弱、2强)
                 * @description Proof: 0 none, 1 weak, 2 strong
                 */
                proof: number;
                /**
                 * 服务内容
                 * @description Tasks
                 */
                tasks: string[];
                /**
                 * 说明
                 * @description Evidence
                 */
                evidence: string;
                /**
                 * 补录
                 * @description Entered late
                 */
                late: boolean;
                /**
                 * 经过更正
                 * @description Was corrected
                 */
                corrected: boolean;
                /**
                 * 核实日
                 * Format: date
                 * @description Verified on
                 */
                verified_on?: string | null;
                /**
                 * 异议日
                 * Format: date
                 * @description Disputed on
                 */
                disputed_on?: string | null;
                /**
                 * 作废日
                 * Format: date
                 * @description Voided on
                 */
                voided_on?: string | null;
                /**
                 * 满意
                 * @description Satisfied
                 */
                satisfied?: boolean | null;
                /**
                 * 取消或改期时刻
                 * Format: date-time
                 * @description Cancelled or moved at
                 */
                ended_at?: string | null;
                /**
                 * 取消或改期原因
                 * @description Why it was cancelled or moved
                 */
                end_reason: string;
                /**
                 * 提出方(住户、机构)
                 * @description Who asked for it: resident or provider
                 * @enum {string|null}
                 */
                end_asked_by?: "resident" | "provider" | null;
                /**
                 * 改到的探访
                 * @description The plan it was moved to
                 */
                moved_to?: string | null;
                /**
                 * 原来的探访
                 * @description The plan it was moved from
                 */
                moved_from?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** VerifiedVisits */
        VerifiedVisits: {
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 条数
             * @description How many
             */
            count: number;
            /**
             * 已核实的记录
             * @description Verified facts
             */
            facts: string[];
        };
        /** Facts */
        Facts: {
            /**
             * 条数
             * @description How many
             */
            count: number;
            /**
             * 服务记录
             * @description Facts
             */
            facts: {
                /**
                 * 编号
                 * @description Identity
                 */
                id: string;
                /**
                 * 现行记录
                 * @description Newest record
                 */
                fact?: string | null;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 住户或课程
                 * @description Household or course
                 */
                household: string;
                /**
                 * 服务对象编号
                 * @description Enrolment or course
                 */
                subject: string;
                /**
                 * 区域
                 * @description Area
                 */
                area: string;
                /**
                 * 服务人员代号
                 * @description Worker's label
                 */
                worker: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 计划时刻
                 * Format: date-time
                 * @description Planned at
                 */
                planned_at?: string | null;
                /**
                 * 到达
                 * Format: date-time
                 * @description Arrived
                 */
                arrive?: string | null;
                /**
                 * 离开
                 * Format: date-time
                 * @description Left
                 */
                leave?: string | null;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 到场人数
                 * @description Present
                 */
                present: number;
                /**
                 * 佐证强度(0无、1弱、2强)
                 * @description Proof: 0 none, 1 weak, 2 strong
                 */
                proof: number;
                /**
                 * 服务内容
                 * @description Tasks
                 */
                tasks: string[];
                /**
                 * 说明
                 * @description Evidence
                 */
                evidence: string;
                /**
                 * 补录
                 * @description Entered late
                 */
                late: boolean;
                /**
                 * 经过更正
                 * @description Was corrected
                 */
                corrected: boolean;
                /**
                 * 核实日
                 * Format: date
                 * @description Verified on
                 */
                verified_on?: string | null;
                /**
                 * 异议日
                 * Format: date
                 * @description Disputed on
                 */
                disputed_on?: string | null;
                /**
                 * 作废日
                 * Format: date
                 * @description Voided on
                 */
                voided_on?: string | null;
                /**
                 * 满意
                 * @description Satisfied
                 */
                satisfied?: boolean | null;
                /**
                 * 取消或改期时刻
                 * Format: date-time
                 * @description Cancelled or moved at
                 */
                ended_at?: string | null;
                /**
                 * 取消或改期原因
                 * @description Why it was cancelled or moved
                 */
                end_reason: string;
                /**
                 * 提出方(住户、机构)
                 * @description Who asked for it: resident or provider
                 * @enum {string|null}
                 */
                end_asked_by?: "resident" | "provider" | null;
                /**
                 * 改到的探访
                 * @description The plan it was moved to
                 */
                moved_to?: string | null;
                /**
                 * 原来的探访
                 * @description The plan it was moved from
                 */
                moved_from?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** Assessment */
        Assessment: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 种类
             * @description Kind
             * @enum {string}
             */
            kind: "ex_ante" | "midterm" | "final";
            /**
             * 目录事项
             * @description Catalogue item
             */
            catalogue_item?: string | null;
            /**
             * 合同
             * @description Contract
             */
            contract?: string | null;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 购买主体
             * @description Purchaser
             */
            owner_org: string;
            /**
             * 承接主体
             * @description Provider
             */
            supplier: string;
            /**
             * 评估机构
             * @description Evaluator
             */
            evaluator: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 必要性
             * @description Need
             */
            need: string;
            /**
             * 可行性
             * @description Feasibility
             */
            feasibility: string;
            /**
             * 成本依据
             * @description Basis of the cost
             */
            cost_basis: string;
            /**
             * 风险
             * @description Risks
             */
            risks: string;
            /**
             * 结论
             * @description Conclusion
             * @enum {string|null}
             */
            conclusion?: "fit" | "unfit" | null;
            /**
             * 截止日
             * Format: date
             * @description Cut-off
             */
            cutoff?: string | null;
            /**
             * 开展日
             * Format: date
             * @description Opened on
             */
            opened_on: string;
            /**
             * 上一次评估
             * @description The one before
             */
            previous?: string | null;
            /**
             * 应得合计
             * @description Earned in all
             */
            earned: string;
            /**
             * 评分明细
             * @description Score, item by item
             */
            score_lines: {
                /**
                 * 代码
                 * @description Code
                 */
                code: string;
                /**
                 * 项目
                 * @description Item, in Chinese
                 */
                zh: string;
                /**
                 * 项目(英文)
                 * @description Item
                 */
                en: string;
                /**
                 * 算式
                 * @description Formula
                 */
                formula: string;
                /**
                 * 分值
                 * @description Weight
                 */
                weight: string;
                /**
                 * 得分
                 * @description Points
                 */
                points: string;
            }[];
            /**
             * 专家评议得分
             * @description Points of the panel
             */
            panel_points?: string | null;
            /**
             * 得分(精确)
             * @description Score, exact
             */
            score?: string | null;
            /**
             * 等级
             * @description Grade
             * @enum {string|null}
             */
            grade?: "excellent" | "good" | "fair" | "poor" | null;
            /**
             * 等级依据
             * @description Basis of the grade
             */
            grade_basis: string;
            /**
             * 评议意见
             * @description Words of the panel
             */
            words: string;
            /**
             * 抽样种子
             * @description Seed of the sample
             */
            seed: string;
            /**
             * 抽样总体
             * @description Drawn from
             */
            sample_of: number;
            /**
             * 总体编号的散列
             * @description Hash of the ids drawn from
             */
            sample_frame: string;
            /**
             * 样本数
             * @description Drawn
             */
            sample_take: number;
            /**
             * 已核查
             * @description Checked
             */
            sample_checked: number;
            /**
             * 属实
             * @description Confirmed
             */
            sample_confirmed: number;
            /**
             * 选定对象的种子
             * @description Seed of the respondents
             */
            ask_seed: string;
            /**
             * 选定对象日
             * Format: date
             * @description Respondents chosen on
             */
            asked_on?: string | null;
            /**
             * 调查人数
             * @description Asked
             */
            asked: number;
            /**
             * 已答人数
             * @description Answered
             */
            answered: number;
            /**
             * 满意人数
             * @description Satisfied
             */
            satisfied: number;
            /**
             * 评分日
             * Format: date
             * @description Scored on
             */
            scored_on?: string | null;
            /**
             * 送达日
             * Format: date
             * @description Put on
             */
            put_on?: string | null;
            /**
             * 最迟答复日
             * Format: date
             * @description Answer by
             */
            answer_by?: string | null;
            /**
             * 答复期限依据
             * @description Basis of the time to answer
             */
            answer_basis: string;
            /**
             * 答复日
             * Format: date
             * @description Answered on
             */
            answered_on?: string | null;
            /**
             * 确认日
             * Format: date
             * @description Accepted on
             */
            accepted_on?: string | null;
            /**
             * 承接主体有异议
             * @description The provider objects
             */
            objects?: boolean | null;
            /**
             * 答复
             * @description Answer
             */
            answer_text: string;
            /**
             * 确认意见
             * @description Words of acceptance
             */
            accept_words: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "open" | "scored" | "put" | "answered" | "accepted";
            /**
             * 已公开
             * @description Published
             */
            published: boolean;
            /**
             * 经办人
             * @description By
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 各项指标
             * @description Measures
             */
            results: {
                /**
                 * 指标
                 * @description Measure
                 */
                measure: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 单位
                 * @description Unit
                 */
                unit: string;
                /**
                 * 计入
                 * @description Counted
                 */
                counted: number;
                /**
                 * 上限或已答人数
                 * @description At most, or who answered
                 */
                of: number;
                /**
                 * 调查人数
                 * @description Asked
                 */
                asked: number;
                /**
                 * 比例
                 * @description Ratio
                 */
                ratio?: string | null;
                /**
                 * 单价
                 * @description Price of one
                 */
                unit_price: string;
                /**
                 * 金额上限
                 * @description At most this amount
                 */
                most_amount: string;
                /**
                 * 应得
                 * @description Earned
                 */
                earned: string;
                /**
                 * 算式
                 * @description Formula
                 */
                formula: string;
                /**
                 * 计划次数(不含取消、改期)
                 * @description Planned, what was cancelled or moved left out
                 */
                planned: number;
                /**
                 * 其中漏访
                 * @description Of these missed
                 */
                missed: number;
                /**
                 * 取消次数
                 * @description Cancelled in time
                 */
                cancelled: number;
                /**
                 * 改期次数
                 * @description Moved in time
                 */
                moved: number;
            }[];
            /**
             * 重述
             * @description Restated
             */
            restated: {
                /**
                 * 指标
                 * @description Measure
                 */
                measure: string;
                /**
                 * 期间
                 * @description Period
                 */
                period: string;
                /**
                 * 增减
                 * @description By
                 */
                by: number;
                /**
                 * 金额
                 * @description Amount
                 */
                amount: string;
            }[];
            /**
             * 样本
             * @description Sample
             */
            sample: {
                /**
                 * 事实
                 * @description Fact
                 */
                fact: string;
                /**
                 * 次序
                 * @description Place
                 */
                place: number;
                /**
                 * 散列
                 * @description Hash
                 */
                hash: string;
                /**
                 * 户号或名称
                 * @description Household or title
                 */
                label: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 属实
                 * @description Confirmed
                 */
                confirmed?: boolean | null;
                /**
                 * 核查意见
                 * @description What the check found
                 */
                words: string;
                /**
                 * 核查日
                 * Format: date
                 * @description Checked on
                 */
                checked_on?: string | null;
            }[];
            /**
             * 调查对象
             * @description Respondents
             */
            respondents: {
                /**
                 * 登记编号
                 * @description Enrolment
                 */
                elder: string;
                /**
                 * 户号
                 * @description Household
                 */
                household: string;
                /**
                 * 调查日
                 * Format: date
                 * @description Asked on
                 */
                asked_on?: string | null;
                /**
                 * 已答
                 * @description Answered
                 */
                answered?: boolean | null;
                /**
                 * 事实
                 * @description Fact
                 */
                fact?: string | null;
            }[];
            /**
             * 所列指标
             * @description Measure whose facts are listed
             */
            measure: string;
            /**
             * 事实总数
             * @description Facts in all
             */
            facts_total: number;
            /**
             * 下一页
             * @description Next page from
             */
            next_offset: number;
            /**
             * 事实
             * @description Facts
             */
            facts: {
                /**
                 * 指标
                 * @description Measure
                 */
                measure: string;
                /**
                 * 事实
                 * @description Fact
                 */
                fact: string;
                /**
                 * 户号或名称
                 * @description Household or title
                 */
                label: string;
                /**
                 * 日期
                 * Format: date
                 * @description Day
                 */
                day: string;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 证明等级
                 * @description Proof
                 */
                proof: number;
                /**
                 * 期间
                 * @description Period
                 */
                period: string;
                /**
                 * 可计入之日
                 * Format: date
                 * @description Can count from
                 */
                ripe_on: string;
                /**
                 * 计入数
                 * @description Counts
                 */
                counts: number;
                /**
                 * 原因
                 * @description Why
                 * @enum {string}
                 */
                why: "counted" | "supports" | "more_than_needed" | "too_short" | "no_proof" | "not_verified" | "disputed" | "voided" | "refuted" | "beyond_cap" | "beyond_most" | "after_cutoff" | "after_by_date" | "quarter_not_ended" | "below_threshold" | "no_answer" | "not_satisfied";
            }[];
            acts?: string[];
        };
        /** PublishedSample */
        PublishedSample: {
            /**
             * 评估
             * @description Assessment
             */
            id: string;
            /**
             * 种子
             * @description Seed
             */
            seed: string;
            /**
             * 抽取办法
             * @description How it is drawn, in Chinese
             */
            method_zh: string;
            /**
             * 抽取办法(英文)
             * @description How it is drawn
             */
            method_en: string;
            /**
             * 总体散列
             * @description Hash of the frame
             */
            frame_hash: string;
            /**
             * 抽取数
             * @description How many were drawn
             */
            take: number;
            /**
             * 总体数
             * @description How many it was drawn from
             */
            count: number;
            /**
             * 总体:事实编号
             * @description The frame: ids of facts
             */
            frame: string[];
            /**
             * 抽中的
             * @description What was drawn
             */
            drawn: {
                /**
                 * 次序
                 * @description Place
                 */
                place: number;
                /**
                 * 事实编号
                 * @description Id of the fact
                 */
                fact: string;
                /**
                 * 散列
                 * @description Hash
                 */
                hash: string;
            }[];
        };
        /** Assessments */
        Assessments: {
            /**
             * 评估
             * @description Assessments
             */
            assessments: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "ex_ante" | "midterm" | "final";
                /**
                 * 目录事项
                 * @description Catalogue item
                 */
                catalogue_item?: string | null;
                /**
                 * 合同
                 * @description Contract
                 */
                contract?: string | null;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 截止日
                 * Format: date
                 * @description Cut-off
                 */
                cutoff?: string | null;
                /**
                 * 应得合计
                 * @description Earned in all
                 */
                earned: string;
                /**
                 * 得分(精确)
                 * @description Score, exact
                 */
                score?: string | null;
                /**
                 * 等级
                 * @description Grade
                 * @enum {string|null}
                 */
                grade?: "excellent" | "good" | "fair" | "poor" | null;
                /**
                 * 确认日
                 * Format: date
                 * @description Accepted on
                 */
                accepted_on?: string | null;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "open" | "scored" | "put" | "answered" | "accepted";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** Payment */
        Payment: {
            /**
             * 编号
             * @description Id
             */
            id: string;
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 期次
             * @description Instalment
             */
            instalment: string;
            /**
             * 期次名称
             * @description Title of the instalment
             */
            instalment_title: string;
            /**
             * 种类
             * @description Kind
             * @enum {string}
             */
            kind: "instalment" | "interest";
            /**
             * 期次种类
             * @description Kind of instalment
             * @enum {string}
             */
            instalment_kind: "prepayment" | "midterm" | "final";
            /**
             * 所逾期的付款
             * @description Interest on this payment
             */
            interest_of?: string | null;
            /**
             * 所依据的评估
             * @description Assessment it rests on
             */
            assessment?: string | null;
            /**
             * 购买主体
             * @description Purchaser
             */
            owner_org: string;
            /**
             * 承接主体
             * @description Provider
             */
            supplier: string;
            /**
             * 区域
             * @description Area
             */
            area: string;
            /**
             * 金额
             * @description Amount
             */
            amount: string;
            /**
             * 应得合计
             * @description Earned in all
             */
            earned: string;
            /**
             * 此前已付
             * @description Paid before
             */
            paid_before: string;
            /**
             * 应退还
             * @description To be paid back
             */
            to_pay_back: string;
            /**
             * 预算
             * @description Budget line
             */
            line: string;
            /**
             * 预算账参考号
             * @description Reference in the budget's book
             */
            ref: string;
            /**
             * 期限
             * @description Clock
             */
            clock: {
                /**
                 * 起算日
                 * Format: date
                 * @description From
                 */
                from: string;
                /**
                 * 日数
                 * @description Days
                 */
                days: number;
                /**
                 * 最迟付款日
                 * Format: date
                 * @description Due on
                 */
                due_on: string;
                /**
                 * 依据
                 * @description Which clock, in Chinese
                 */
                zh: string;
                /**
                 * 依据(英文)
                 * @description Which clock
                 */
                en: string;
                /**
                 * 推算步骤
                 * @description Steps, in Chinese
                 */
                why_zh: string[];
                /**
                 * 推算步骤(英文)
                 * @description Steps
                 */
                why_en: string[];
            };
            /**
             * 最迟付款日
             * Format: date
             * @description Due on
             */
            due_on: string;
            /**
             * 申请日
             * Format: date
             * @description Claimed on
             */
            claimed_on: string;
            /**
             * 批准人
             * @description Approved by
             */
            approved_by: string;
            /**
             * 批准日
             * Format: date
             * @description Approved on
             */
            approved_on?: string | null;
            /**
             * 付款人
             * @description Paid by
             */
            paid_by: string;
            /**
             * 付款日
             * Format: date
             * @description Paid on
             */
            paid_on?: string | null;
            /**
             * 退回日
             * Format: date
             * @description Rejected on
             */
            rejected_on?: string | null;
            /**
             * 退回理由
             * @description Why rejected
             */
            reject_words: string;
            /**
             * 逾期日数
             * @description Days late
             */
            late_days: number;
            /**
             * 逾期利息
             * @description Late interest
             */
            interest: string;
            /**
             * 状态
             * @description State
             * @enum {string}
             */
            state: "claimed" | "approved" | "paid" | "rejected";
            /**
             * 已公开
             * @description Published
             */
            published: boolean;
            /**
             * 申请人
             * @description Claimed by
             */
            author: string;
            /**
             * 版本
             * @description Version
             */
            version: number;
            /**
             * 计算过程
             * @description Lines
             */
            lines: {
                /**
                 * 说明
                 * @description What, in Chinese
                 */
                zh: string;
                /**
                 * 说明(英文)
                 * @description What
                 */
                en: string;
                /**
                 * 算式
                 * @description Formula
                 */
                formula: string;
                /**
                 * 金额
                 * @description Amount
                 */
                amount: string;
                /**
                 * 计入合计
                 * @description Part of the sum
                 */
                adds: boolean;
                /**
                 * 指标
                 * @description Measure
                 */
                measure: string;
                /**
                 * 依据
                 * @description Basis
                 */
                basis: string;
            }[];
            /**
             * 付款单
             * @description Statement, in Chinese
             */
            statement_zh: string[];
            /**
             * 付款单(英文)
             * @description Statement
             */
            statement_en: string[];
            acts?: string[];
        };
        /** PaymentPreview */
        PaymentPreview: {
            /**
             * 期次
             * @description Instalment
             */
            instalment: string;
            /**
             * 期次名称
             * @description Title of the instalment
             */
            instalment_title: string;
            /**
             * 金额
             * @description Amount
             */
            amount: string;
            /**
             * 应得合计
             * @description Earned in all
             */
            earned: string;
            /**
             * 此前已付
             * @description Paid before
             */
            paid_before: string;
            /**
             * 应退还
             * @description To be paid back
             */
            to_pay_back: string;
            /**
             * 计算过程
             * @description Lines
             */
            lines: {
                /**
                 * 说明
                 * @description What, in Chinese
                 */
                zh: string;
                /**
                 * 说明(英文)
                 * @description What
                 */
                en: string;
                /**
                 * 算式
                 * @description Formula
                 */
                formula: string;
                /**
                 * 金额
                 * @description Amount
                 */
                amount: string;
                /**
                 * 计入合计
                 * @description Part of the sum
                 */
                adds: boolean;
                /**
                 * 指标
                 * @description Measure
                 */
                measure: string;
                /**
                 * 依据
                 * @description Basis
                 */
                basis: string;
            }[];
            /**
             * 期限
             * @description Clock
             */
            clock: {
                /**
                 * 起算日
                 * Format: date
                 * @description From
                 */
                from: string;
                /**
                 * 日数
                 * @description Days
                 */
                days: number;
                /**
                 * 最迟付款日
                 * Format: date
                 * @description Due on
                 */
                due_on: string;
                /**
                 * 依据
                 * @description Which clock, in Chinese
                 */
                zh: string;
                /**
                 * 依据(英文)
                 * @description Which clock
                 */
                en: string;
                /**
                 * 推算步骤
                 * @description Steps, in Chinese
                 */
                why_zh: string[];
                /**
                 * 推算步骤(英文)
                 * @description Steps
                 */
                why_en: string[];
            };
            /**
             * 付款单
             * @description Statement, in Chinese
             */
            statement_zh: string[];
            /**
             * 付款单(英文)
             * @description Statement
             */
            statement_en: string[];
        };
        /** Payments */
        Payments: {
            /**
             * 付款
             * @description Payments
             */
            payments: {
                /**
                 * 编号
                 * @description Id
                 */
                id: string;
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 期次
                 * @description Instalment
                 */
                instalment: string;
                /**
                 * 期次名称
                 * @description Title of the instalment
                 */
                instalment_title: string;
                /**
                 * 种类
                 * @description Kind
                 * @enum {string}
                 */
                kind: "instalment" | "interest";
                /**
                 * 金额
                 * @description Amount
                 */
                amount: string;
                /**
                 * 最迟付款日
                 * Format: date
                 * @description Due on
                 */
                due_on: string;
                /**
                 * 申请日
                 * Format: date
                 * @description Claimed on
                 */
                claimed_on: string;
                /**
                 * 付款日
                 * Format: date
                 * @description Paid on
                 */
                paid_on?: string | null;
                /**
                 * 逾期日数
                 * @description Days late
                 */
                late_days: number;
                /**
                 * 状态
                 * @description State
                 * @enum {string}
                 */
                state: "claimed" | "approved" | "paid" | "rejected";
                /**
                 * 版本
                 * @description Version
                 */
                version: number;
            }[];
        };
        /** Release */
        Release: {
            /**
             * 公开记录编号
             * @description The release
             */
            id: string;
            /**
             * 公开合同标识
             * @description Open contracting identifier
             */
            ocid: string;
            /**
             * 日志序号
             * @description Number of the journal entry behind it
             */
            seq: number;
            /**
             * 发布时刻
             * Format: date-time
             * @description When
             */
            at: string;
            /**
             * 阶段标记
             * @description Tags
             */
            tags: string[];
            /**
             * 采购项目
             * @description Procurement
             */
            procurement: string;
            /**
             * 公开内容(OCDS 1.1.5)
             * @description The release itself, OCDS 1.1.5
             */
            document: Record<string, never>;
        };
        /** Releases */
        Releases: {
            /**
             * 公开记录
             * @description Releases
             */
            releases: {
                /**
                 * 公开记录编号
                 * @description The release
                 */
                id: string;
                /**
                 * 公开合同标识
                 * @description Open contracting identifier
                 */
                ocid: string;
                /**
                 * 日志序号
                 * @description Number of the journal entry behind it
                 */
                seq: number;
                /**
                 * 发布时刻
                 * Format: date-time
                 * @description When
                 */
                at: string;
                /**
                 * 阶段标记
                 * @description Tags
                 */
                tags: string[];
                /**
                 * 采购项目
                 * @description Procurement
                 */
                procurement: string;
                /**
                 * 公开内容(OCDS 1.1.5)
                 * @description The release itself, OCDS 1.1.5
                 */
                document: Record<string, never>;
            }[];
            /**
             * 续读序号
             * @description Read on after this number
             */
            next?: number | null;
        };
        /** ReleasePackage */
        ReleasePackage: {
            /**
             * 文件包标识
             * @description Name of the package
             */
            uri: string;
            /**
             * 标准版本
             * @description Version of the standard
             */
            version: string;
            /**
             * 所用扩展
             * @description Extensions of the standard in use
             */
            extensions: string[];
            /**
             * 发布时刻
             * Format: date-time
             * @description Date of its newest release
             */
            publishedDate: string;
            /**
             * 发布机构
             * @description Who publishes
             */
            publisher: {
                /**
                 * 名称
                 * @description Name
                 */
                name: string;
                /**
                 * 代码体系
                 * @description Scheme of the code
                 */
                scheme: string;
                /**
                 * 代码
                 * @description Code
                 */
                uid: string;
            };
            /**
             * 公开记录
             * @description Releases, OCDS 1.1.5
             */
            releases: Record<string, never>[];
            /**
             * 续读序号
             * @description Read on after this number
             */
            next?: number | null;
        };
        /** Register */
        Register: {
            /**
             * 登记项目
             * @description Entries
             */
            entries: {
                /**
                 * 采购项目
                 * @description Procurement
                 */
                procurement: string;
                /**
                 * 公开合同标识
                 * @description Open contracting identifier
                 */
                ocid: string;
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 购买主体
                 * @description Buyer
                 */
                buyer: string;
                /**
                 * 承接主体
                 * @description Supplier
                 */
                supplier: string;
                /**
                 * 最高限价
                 * @description Ceiling
                 */
                ceiling: string;
                /**
                 * 成交(合同)金额
                 * @description Price
                 */
                price?: string | null;
                /**
                 * 已支付
                 * @description Paid
                 */
                paid: string;
                /**
                 * 所处环节
                 * @description Where it stands
                 */
                standing: string;
                /**
                 * 各环节
                 * @description Stages
                 */
                stages: {
                    /**
                     * 环节
                     * @description Stage
                     */
                    stage: string;
                    /**
                     * 日期
                     * Format: date
                     * @description On
                     */
                    on: string;
                    /**
                     * 最迟日期
                     * Format: date
                     * @description Last lawful day
                     */
                    limit?: string | null;
                    /**
                     * 依据
                     * @description Basis
                     */
                    basis: string;
                    /**
                     * 逾期日数
                     * @description Days late
                     */
                    days_late: number;
                }[];
                /**
                 * 更新时刻
                 * Format: date-time
                 * @description Updated
                 */
                updated_at: string;
            }[];
            /**
             * 续读编号
             * @description Read on after this
             */
            next?: string | null;
        };
        /** Thread */
        Thread: {
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 购买主体
             * @description Purchaser
             */
            purchaser: string;
            /**
             * 承接主体
             * @description Supplier
             */
            supplier: string;
            /**
             * 合同状态
             * @description State of the contract
             */
            state: string;
            /**
             * 合同金额
             * @description Price
             */
            price: string;
            /**
             * 已支付
             * @description Paid
             */
            paid: string;
            /**
             * 各环节
             * @description Sections
             */
            sections: {
                /**
                 * 环节
                 * @description Step
                 */
                step: string;
                /**
                 * 序号
                 * @description Number
                 */
                number: number;
                /**
                 * 名称
                 * @description Name, Chinese
                 */
                zh: string;
                /**
                 * 英文名称
                 * @description Name, English
                 */
                en: string;
                /**
                 * 进展
                 * @description What happened, Chinese
                 */
                standing_zh: string;
                /**
                 * 英文进展
                 * @description What happened, English
                 */
                standing_en: string;
                /**
                 * 已到达
                 * @description Reached
                 */
                reached: boolean;
                /**
                 * 数字
                 * @description Figures
                 */
                figures: {
                    /**
                     * 名称
                     * @description Name, Chinese
                     */
                    zh: string;
                    /**
                     * 英文名称
                     * @description Name, English
                     */
                    en: string;
                    /**
                     * 数值
                     * @description Value
                     */
                    value: string;
                    /**
                     * 单位
                     * @description Unit, Chinese
                     */
                    unit_zh: string;
                    /**
                     * 英文单位
                     * @description Unit, English
                     */
                    unit_en: string;
                    /**
                     * 说明
                     * @description Note, Chinese
                     */
                    note_zh: string;
                    /**
                     * 英文说明
                     * @description Note, English
                     */
                    note_en: string;
                    /**
                     * 事实所在
                     * @description Where the facts behind it are
                     */
                    link: string;
                    /**
                     * 未确认
                     * @description Rests on an unconfirmed value
                     */
                    unconfirmed: boolean;
                }[];
                /**
                 * 表
                 * @description Tables
                 */
                tables: {
                    /**
                     * 表名
                     * @description Caption, Chinese
                     */
                    zh: string;
                    /**
                     * 英文表名
                     * @description Caption, English
                     */
                    en: string;
                    /**
                     * 列名
                     * @description Columns, Chinese
                     */
                    columns_zh: string[];
                    /**
                     * 英文列名
                     * @description Columns, English
                     */
                    columns_en: string[];
                    /**
                     * 各行
                     * @description Rows
                     */
                    rows: {
                        /**
                         * 内容
                         * @description Text
                         */
                        text: string;
                        /**
                         * 事实所在
                         * @description Where the facts behind it are
                         */
                        link: string;
                    }[][];
                }[];
            }[];
            acts?: string[];
        };
        /** FactPage */
        FactPage: {
            /**
             * 合同
             * @description Contract
             */
            contract: string;
            /**
             * 指标
             * @description Measure
             */
            measure: string;
            /**
             * 名称
             * @description Title
             */
            title: string;
            /**
             * 期间
             * @description Period
             */
            month: string;
            /**
             * 评估
             * @description Assessment
             */
            assessment: string;
            /**
             * 计入数
             * @description Counted
             */
            counted: number;
            /**
             * 本页条数
             * @description On this page
             */
            shown: number;
            /**
             * 条数
             * @description In all
             */
            all: number;
            /**
             * 各条
             * @description Rows
             */
            rows: {
                /**
                 * 期间
                 * @description Period
                 */
                period: string;
                /**
                 * 日期
                 * @description Day
                 */
                day: string;
                /**
                 * 户
                 * @description Household
                 */
                household: string;
                /**
                 * 服务人员代号
                 * @description Worker's label
                 */
                worker: string;
                /**
                 * 分钟
                 * @description Minutes
                 */
                minutes: number;
                /**
                 * 证明等级
                 * @description Proof
                 */
                proof: number;
                /**
                 * 计入
                 * @description Counts
                 */
                counts: number;
                /**
                 * 原因代码
                 * @description Why, as a word
                 */
                why: string;
                /**
                 * 原因
                 * @description Why, Chinese
                 */
                why_zh: string;
                /**
                 * 英文原因
                 * @description Why, English
                 */
                why_en: string;
                /**
                 * 记录
                 * @description The fact itself
                 */
                link: string;
            }[];
            /**
             * 续读位置
             * @description Read on from here
             */
            next?: number | null;
        };
        /** Threads */
        Threads: {
            /**
             * 全过程链条
             * @description Threads
             */
            threads: {
                /**
                 * 合同
                 * @description Contract
                 */
                contract: string;
                /**
                 * 名称
                 * @description Title
                 */
                title: string;
                /**
                 * 购买主体
                 * @description Purchaser
                 */
                purchaser: string;
                /**
                 * 承接主体
                 * @description Supplier
                 */
                supplier: string;
                /**
                 * 合同状态
                 * @description State of the contract
                 */
                state: string;
                /**
                 * 合同金额
                 * @description Price
                 */
                price: string;
                /**
                 * 已支付
                 * @description Paid
                 */
                paid: string;
            }[];
        };
    };
    responses: never;
    parameters: {
        /** @description The same key and body twice have one effect and one answer. */
        IdempotencyKey: string;
        /** @description The version the caller saw; a stale one is refused. */
        IfMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "region.list": {
        parameters: {
            query?: {
                /** @description Its divisions; without it the provinces */
                parent?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rule.list": {
        parameters: {
            query?: {
                /** @description Rules whose key begins so */
                key?: string | null;
                /** @description In force on this day; without it every era */
                on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.deadline": {
        parameters: {
            query: {
                /** @description A day, or an instant for a period of hours */
                start: string;
                /** @description +7wd +30d +6m +1y +72h */
                offset: string;
                /** @description A minimum period: the first day it allows */
                min?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.load": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 年历文件
                     * @description The JSON of one year: year, source, papers, off, work
                     */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearLoaded"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.tick": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 时刻
                     * Format: date-time
                     * @description When it fell due
                     */
                    at: string;
                    /**
                     * 事项
                     * @description What fell due
                     */
                    operation: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tick"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "party.list": {
        parameters: {
            query?: {
                /** @description Only this kind */
                kind?: "organ" | "party_organ" | "administrative_institution" | "public_institution_one" | "public_institution_two" | "public_institution_commercial" | "people_organisation" | "people_organisation_funded" | "social_service" | "social_group" | "foundation" | "enterprise" | "rural_collective" | "self_governing" | "individual" | null;
                /** @description What follows this one */
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "party.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 统一社会信用代码
                     * @description 18-character unified social credit code
                     */
                    code: string;
                    /**
                     * 名称
                     * @description Name, as in the certificate
                     */
                    name: string;
                    /**
                     * 类别
                     * @description What kind of body it is
                     * @enum {string}
                     */
                    kind: "organ" | "party_organ" | "administrative_institution" | "public_institution_one" | "public_institution_two" | "public_institution_commercial" | "people_organisation" | "people_organisation_funded" | "social_service" | "social_group" | "foundation" | "enterprise" | "rural_collective" | "self_governing" | "individual";
                    /**
                     * 所在区划
                     * @description Division, 12 digits
                     */
                    area: string;
                    /**
                     * 小微企业声明
                     * @description Declares itself small or micro (B-42)
                     */
                    small_enterprise?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "party.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The body */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "person.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 居民身份证号码
                     * @description Resident identity number
                     */
                    id_number: string;
                    /**
                     * 姓名
                     * @description Name, as on the card
                     */
                    name: string;
                    /**
                     * 居住区划
                     * @description Division of residence, 12 digits
                     */
                    area: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "person.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "person.reveal": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 事由
                     * @description Why it must be known
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRevealed"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.list": {
        parameters: {
            query?: {
                /** @description Only this role */
                role?: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system" | null;
                /** @description What follows this login */
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 登录名
                     * @description Login
                     */
                    login: string;
                    /**
                     * 显示姓名
                     * @description Name shown to others
                     */
                    name: string;
                    /**
                     * 角色
                     * @description Role
                     * @enum {string}
                     */
                    role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
                    /**
                     * 所在单位
                     * @description The body it acts for
                     */
                    org?: string | null;
                    /**
                     * 所辖区划
                     * @description The division it is responsible for
                     */
                    area?: string | null;
                    /**
                     * 本人编号
                     * @description The registered person it belongs to
                     */
                    person?: string | null;
                    /**
                     * 持有人工号
                     * @description Staff number of its holder; kept as a keyed hash
                     */
                    holder: string;
                    /**
                     * 初始密码(至少 12 位)
                     * @description First password, at least 12 characters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.grant": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.bootstrap": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 登录名
                     * @description Login
                     */
                    login: string;
                    /**
                     * 显示姓名
                     * @description Name shown to others
                     */
                    name: string;
                    /**
                     * 角色
                     * @description Role
                     * @enum {string}
                     */
                    role: "resident" | "community" | "volunteer" | "worker" | "supervisor" | "provider_manager" | "purchaser" | "purchaser_head" | "finance" | "expert" | "evaluator" | "auditor" | "sysadmin" | "secadmin" | "auditadmin" | "anyone" | "system";
                    /**
                     * 所在单位
                     * @description The body it acts for
                     */
                    org?: string | null;
                    /**
                     * 所辖区划
                     * @description The division it is responsible for
                     */
                    area?: string | null;
                    /**
                     * 本人编号
                     * @description The registered person it belongs to
                     */
                    person?: string | null;
                    /**
                     * 持有人工号
                     * @description Staff number of its holder
                     */
                    holder?: string | null;
                    /**
                     * 密码
                     * @description Without one it cannot sign in
                     */
                    password?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShown"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign_in": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 登录名
                     * @description Login
                     */
                    login: string;
                    /**
                     * 密码
                     * @description Password
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.sign_out": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "journal.list": {
        parameters: {
            query?: {
                /** @description What follows this number */
                after?: number | null;
                /** @description Only this operation */
                operation?: string | null;
                /** @description Only what concerns this */
                subject?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "need.list": {
        parameters: {
            query?: {
                /** @description Only those in this state */
                state?: "recorded" | "joined" | "withdrawn" | null;
                /** @description Only this service */
                service?: string | null;
                /** @description Those after this id */
                after?: string | null;
                /** @description At most so many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "need.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 区域(12 位区划代码)
                     * @description Where: a 12-digit division code
                     */
                    area: string;
                    /**
                     * 服务(代码词,如 home_care)
                     * @description Which service: a word such as home_care
                     */
                    service: string;
                    /**
                     * 提出者类别
                     * @description What kind of asker
                     * @enum {string}
                     */
                    asker_kind: "resident" | "community" | "organisation";
                    /**
                     * 提出者
                     * @description Who asks; kept encrypted
                     */
                    asker: string;
                    /**
                     * 户数
                     * @description Households concerned
                     */
                    households: number;
                    /**
                     * 人数
                     * @description People concerned
                     */
                    people: number;
                    /**
                     * 需要什么
                     * @description What is lacking
                     */
                    what: string;
                    /**
                     * 紧急程度
                     * @description How urgent
                     * @enum {string}
                     */
                    urgency: "routine" | "soon" | "urgent";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "need.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The need */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "need.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The need */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Need"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.list": {
        parameters: {
            query?: {
                /** @description Only those in this state */
                state?: "open" | "catalogued" | null;
                /** @description Only this service */
                service?: string | null;
                /** @description Those after this id */
                after?: string | null;
                /** @description At most so many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.join": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 服务(代码词,如 home_care)
                     * @description Which service: a word such as home_care
                     */
                    service: string;
                    /**
                     * 区域(12 位区划代码)
                     * @description The division that holds all of the needs
                     */
                    area: string;
                    /**
                     * 服务需求
                     * @description The ids of the needs
                     */
                    needs: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The demand */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demand"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.list": {
        parameters: {
            query?: {
                /** @description Only those in this state */
                state?: "draft" | "returned" | "reviewed" | "published" | "withdrawn" | null;
                /** @description Those after this id */
                after?: string | null;
                /** @description At most so many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 购买需求编号
                     * @description The demand that it answers
                     */
                    demand: string;
                    /**
                     * 名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 政府购买服务目录代码
                     * @description Code in the catalogue of purchased services
                     */
                    gov_service_code: string;
                    /**
                     * 政府采购品目代码
                     * @description Code in the catalogue of procurement items
                     */
                    item_code?: string | null;
                    /**
                     * 职责
                     * @description The department's duty that it serves
                     */
                    duty: string;
                    /**
                     * 职责依据
                     * @description Where that duty stands
                     */
                    duty_basis: string;
                    /**
                     * 购买后本部门不再直接承担的工作
                     * @description What the department will stop doing itself
                     */
                    stops_doing: string;
                    /**
                     * 内容类别(第九条)
                     * @description Kind of content (A-05 §9)
                     * @enum {string|null}
                     */
                    content_kind?: "public_service" | "auxiliary" | null;
                    /**
                     * 是否不属于政府职责范围(第十条第一项)
                     * @description Outside the government's duties? (A-06 §10(1))
                     */
                    outside_duty: boolean;
                    /**
                     * 是否应当由政府直接履职(第十条第二项)
                     * @description A duty to be performed by government itself? (A-06 §10(2))
                     */
                    must_self_perform: boolean;
                    /**
                     * 是否货物、工程或与服务打包(第十条第三项)
                     * @description Goods, works, or a bundle with them? (A-06 §10(3))
                     */
                    goods_or_works: boolean;
                    /**
                     * 是否融资行为(第十条第四项)
                     * @description Financing? (A-06 §10(4))
                     */
                    financing: boolean;
                    /**
                     * 是否招聘用人、劳务派遣或公益性岗位(第十条第五项)
                     * @description Recruitment, labour dispatch or public-welfare posts? (A-06 §10(5))
                     */
                    employment: boolean;
                    /**
                     * 是否法律法规禁止的其他事项(第十条第六项)
                     * @description Otherwise prohibited by law or the State Council? (A-06 §10(6))
                     */
                    otherwise_prohibited: boolean;
                    /**
                     * 逐项理由
                     * @description Why each of the six is answered no
                     */
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 逐项理由
                     * @description Why each of the six is answered no
                     */
                    reasons: string;
                    /**
                     * 购买需求编号
                     * @description The demand that it answers
                     */
                    demand: string;
                    /**
                     * 名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 政府购买服务目录代码
                     * @description Code in the catalogue of purchased services
                     */
                    gov_service_code: string;
                    /**
                     * 政府采购品目代码
                     * @description Code in the catalogue of procurement items
                     */
                    item_code?: string | null;
                    /**
                     * 职责
                     * @description The department's duty that it serves
                     */
                    duty: string;
                    /**
                     * 职责依据
                     * @description Where that duty stands
                     */
                    duty_basis: string;
                    /**
                     * 购买后本部门不再直接承担的工作
                     * @description What the department will stop doing itself
                     */
                    stops_doing: string;
                    /**
                     * 内容类别(第九条)
                     * @description Kind of content (A-05 §9)
                     * @enum {string|null}
                     */
                    content_kind?: "public_service" | "auxiliary" | null;
                    /**
                     * 是否不属于政府职责范围(第十条第一项)
                     * @description Outside the government's duties? (A-06 §10(1))
                     */
                    outside_duty: boolean;
                    /**
                     * 是否应当由政府直接履职(第十条第二项)
                     * @description A duty to be performed by government itself? (A-06 §10(2))
                     */
                    must_self_perform: boolean;
                    /**
                     * 是否货物、工程或与服务打包(第十条第三项)
                     * @description Goods, works, or a bundle with them? (A-06 §10(3))
                     */
                    goods_or_works: boolean;
                    /**
                     * 是否融资行为(第十条第四项)
                     * @description Financing? (A-06 §10(4))
                     */
                    financing: boolean;
                    /**
                     * 是否招聘用人、劳务派遣或公益性岗位(第十条第五项)
                     * @description Recruitment, labour dispatch or public-welfare posts? (A-06 §10(5))
                     */
                    employment: boolean;
                    /**
                     * 是否法律法规禁止的其他事项(第十条第六项)
                     * @description Otherwise prohibited by law or the State Council? (A-06 §10(6))
                     */
                    otherwise_prohibited: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.review": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 评审意见
                     * @description The review
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.return": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 评审意见
                     * @description The review
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.list": {
        parameters: {
            query?: {
                /** @description Only this year */
                year?: number | null;
                /** @description Only those in this state */
                state?: "proposed" | "approved" | "closed" | null;
                /** @description Those after this id */
                after?: string | null;
                /** @description At most so many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 预算年度
                     * @description Budget year
                     */
                    year: number;
                    /**
                     * 名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 支出功能分类科目编码
                     * @description Code of expenditure by function
                     */
                    function_code: string;
                    /**
                     * 目录事项
                     * @description The catalogue item that it is to fund
                     */
                    catalogue_item?: string | null;
                    /**
                     * 中期财政规划
                     * @description Where it stands in the medium-term fiscal plan
                     */
                    medium_term_plan?: string | null;
                    /**
                     * 金额
                     * @description Amount
                     */
                    amount: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The line */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.close_year": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Budget year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedYear"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The line */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "budget.movements": {
        parameters: {
            query?: {
                /** @description Those after this number */
                after?: number | null;
                /** @description At most so many */
                limit?: number | null;
            };
            header?: never;
            path: {
                /** @description The line */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurements"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 项目名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 区域(12 位区划代码)
                     * @description Area, a 12-digit code
                     */
                    area: string;
                    /**
                     * 目录事项
                     * @description Catalogue item
                     */
                    catalogue_item: string;
                    /**
                     * 预算
                     * @description Budget line
                     */
                    line: string;
                    /**
                     * 最高限价
                     * @description Ceiling
                     */
                    ceiling: string;
                    /**
                     * 采购需求
                     * @description Requirement
                     */
                    requirement: string;
                    /**
                     * 绩效指标
                     * @description Measures
                     */
                    measures: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 指标
                         * @description Measure
                         */
                        title: string;
                        /**
                         * 单位
                         * @description Unit
                         */
                        unit: string;
                        /**
                         * 计数方法
                         * @description How it is counted
                         * @enum {string}
                         */
                        counts: "facts" | "persons_by_date" | "subject_quarters" | "ratio";
                        /**
                         * 所计事实
                         * @description Kind of fact that is counted
                         * @enum {string}
                         */
                        fact_kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                        /**
                         * 最少分钟数
                         * @description Minutes at least
                         */
                        minutes_min: number;
                        /**
                         * 最低证明等级(0 无,1 弱,2 强)
                         * @description Proof at least: 0 none, 1 weak, 2 strong
                         */
                        proof_min: number;
                        /**
                         * 每户每月上限(0 为不限)
                         * @description At most a household and month; 0 is no cap
                         */
                        cap_per_subject_month: number;
                        /**
                         * 门槛(次数或到场人数)
                         * @description Threshold: times, or people present
                         */
                        threshold: number;
                        /**
                         * 截止日期
                         * Format: date
                         * @description By this day
                         */
                        by_date?: string | null;
                        /**
                         * 数量上限
                         * @description At most this many
                         */
                        most: number;
                        /**
                         * 单价
                         * @description Price of one
                         */
                        unit_price: string;
                        /**
                         * 满额比例
                         * @description Ratio that earns all
                         */
                        full_at: string;
                        /**
                         * 零额比例
                         * @description Ratio below which nothing is earned
                         */
                        zero_at: string;
                        /**
                         * 金额上限
                         * @description At most this amount
                         */
                        most_amount: string;
                        /**
                         * 评分权重
                         * @description Points in the score
                         */
                        score_weight: string;
                        /**
                         * 所需证据
                         * @description Evidence that is needed
                         */
                        evidence: string;
                        /**
                         * 计算期间
                         * @description Window of time
                         */
                        window: string;
                    }[];
                    /**
                     * 价格分值
                     * @description Points of the price
                     */
                    price_weight: number;
                    /**
                     * 评审因素
                     * @description Criteria
                     */
                    criteria: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 评审因素
                         * @description Criterion
                         */
                        title: string;
                        /**
                         * 分值
                         * @description Points
                         */
                        weight: number;
                    }[];
                    /**
                     * 小微企业价格扣除(%)
                     * @description Deduction for small enterprises, percent
                     */
                    small_deduction_percent?: number | null;
                    /**
                     * 内部制度名称
                     * @description Title of the internal rule
                     */
                    internal_rule?: string | null;
                    /**
                     * 采用的规则
                     * @description Rules it adopts, such as N-01
                     */
                    adopted: string[];
                    /**
                     * 不专门面向中小企业的理由
                     * @description Why it is not reserved for small enterprises
                     */
                    not_reserved_reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 不专门面向中小企业的理由
                     * @description Why it is not reserved for small enterprises
                     */
                    not_reserved_reason?: string | null;
                    /**
                     * 项目名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 区域(12 位区划代码)
                     * @description Area, a 12-digit code
                     */
                    area: string;
                    /**
                     * 目录事项
                     * @description Catalogue item
                     */
                    catalogue_item: string;
                    /**
                     * 预算
                     * @description Budget line
                     */
                    line: string;
                    /**
                     * 最高限价
                     * @description Ceiling
                     */
                    ceiling: string;
                    /**
                     * 采购需求
                     * @description Requirement
                     */
                    requirement: string;
                    /**
                     * 绩效指标
                     * @description Measures
                     */
                    measures: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 指标
                         * @description Measure
                         */
                        title: string;
                        /**
                         * 单位
                         * @description Unit
                         */
                        unit: string;
                        /**
                         * 计数方法
                         * @description How it is counted
                         * @enum {string}
                         */
                        counts: "facts" | "persons_by_date" | "subject_quarters" | "ratio";
                        /**
                         * 所计事实
                         * @description Kind of fact that is counted
                         * @enum {string}
                         */
                        fact_kind: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response";
                        /**
                         * 最少分钟数
                         * @description Minutes at least
                         */
                        minutes_min: number;
                        /**
                         * 最低证明等级(0 无,1 弱,2 强)
                         * @description Proof at least: 0 none, 1 weak, 2 strong
                         */
                        proof_min: number;
                        /**
                         * 每户每月上限(0 为不限)
                         * @description At most a household and month; 0 is no cap
                         */
                        cap_per_subject_month: number;
                        /**
                         * 门槛(次数或到场人数)
                         * @description Threshold: times, or people present
                         */
                        threshold: number;
                        /**
                         * 截止日期
                         * Format: date
                         * @description By this day
                         */
                        by_date?: string | null;
                        /**
                         * 数量上限
                         * @description At most this many
                         */
                        most: number;
                        /**
                         * 单价
                         * @description Price of one
                         */
                        unit_price: string;
                        /**
                         * 满额比例
                         * @description Ratio that earns all
                         */
                        full_at: string;
                        /**
                         * 零额比例
                         * @description Ratio below which nothing is earned
                         */
                        zero_at: string;
                        /**
                         * 金额上限
                         * @description At most this amount
                         */
                        most_amount: string;
                        /**
                         * 评分权重
                         * @description Points in the score
                         */
                        score_weight: string;
                        /**
                         * 所需证据
                         * @description Evidence that is needed
                         */
                        evidence: string;
                        /**
                         * 计算期间
                         * @description Window of time
                         */
                        window: string;
                    }[];
                    /**
                     * 价格分值
                     * @description Points of the price
                     */
                    price_weight: number;
                    /**
                     * 评审因素
                     * @description Criteria
                     */
                    criteria: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 评审因素
                         * @description Criterion
                         */
                        title: string;
                        /**
                         * 分值
                         * @description Points
                         */
                        weight: number;
                    }[];
                    /**
                     * 小微企业价格扣除(%)
                     * @description Deduction for small enterprises, percent
                     */
                    small_deduction_percent?: number | null;
                    /**
                     * 内部制度名称
                     * @description Title of the internal rule
                     */
                    internal_rule?: string | null;
                    /**
                     * 采用的规则
                     * @description Rules it adopts, such as N-01
                     */
                    adopted: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.disclose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.issue": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 响应截止时刻
                     * Format: date-time
                     * @description Offers until
                     */
                    offers_until: string;
                    /**
                     * 文件提供至
                     * Format: date
                     * @description File on offer until
                     */
                    on_sale_until: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.offer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                procurement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 声明为小微企业(《中小企业声明函》)
                     * @description Declares to be a small or micro enterprise
                     */
                    small_enterprise: boolean;
                    /**
                     * 报价
                     * @description Price
                     */
                    price: string;
                    /**
                     * 方案
                     * @description Plan
                     */
                    plan_text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedReceipt"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.form_panel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 成员
                     * @description Members
                     */
                    members: {
                        /**
                         * 账号
                         * @description Account
                         */
                        account: string;
                        /**
                         * 身份
                         * @description Expert or the buyer's
                         * @enum {string}
                         */
                        kind: "expert" | "representative";
                        /**
                         * 声明无利害关系
                         * @description Declares to be free of conflicts
                         */
                        no_conflict: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.consult": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 对全体供应商的实质性变动
                     * @description A substantive change, told to all
                     */
                    change_text?: string | null;
                    /**
                     * 响应
                     * @description Offer
                     */
                    offer: string;
                    /**
                     * 磋商记录
                     * @description Minutes
                     */
                    minutes: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talk"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.call_quotes": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 最后报价截止时刻
                     * Format: date-time
                     * @description Quotes until
                     */
                    quotes_until: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                procurement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 最后承诺
                     * @description Final words
                     */
                    words?: string | null;
                    /**
                     * 最后报价
                     * @description Final price
                     */
                    price: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedReceipt"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.open_quotes": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.lock_sheet": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 评分
                     * @description Scores
                     */
                    scores: {
                        /**
                         * 响应
                         * @description Offer
                         */
                        offer: string;
                        /**
                         * 评审因素
                         * @description Criterion
                         */
                        criterion: string;
                        /**
                         * 得分
                         * @description Points given
                         */
                        score: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetLocked"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 确定的响应
                     * @description The offer chosen
                     */
                    offer: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.decide_by_silence": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.announce": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.challenge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                procurement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 质疑事项与依据
                     * @description What is challenged and why
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Challenge */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 因此排除的响应
                     * @description The offer it excludes
                     */
                    excluded_offer?: string | null;
                    /**
                     * 成立
                     * @description Upheld
                     */
                    upheld: boolean;
                    /**
                     * 答复
                     * @description Answer
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.terminate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 理由
                     * @description Why
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procurement"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "procurement.evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Procurement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.list": {
        parameters: {
            query?: {
                /** @description State */
                state?: "draft" | "consented" | "signed" | "published" | "closed" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contracts"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.draft": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 采购项目
                     * @description Procurement
                     */
                    procurement: string;
                    /**
                     * 服务内容
                     * @description Content of the service
                     */
                    content?: string | null;
                    /**
                     * 数量
                     * @description Quantity
                     */
                    quantity?: string | null;
                    /**
                     * 质量
                     * @description Quality
                     */
                    quality?: string | null;
                    /**
                     * 结算方式
                     * @description Settlement
                     */
                    settlement?: string | null;
                    /**
                     * 权利义务
                     * @description Rights and duties
                     */
                    rights?: string | null;
                    /**
                     * 违约责任
                     * @description Liability for breach
                     */
                    breach?: string | null;
                    /**
                     * 期限起
                     * Format: date
                     * @description Term from
                     */
                    term_from?: string | null;
                    /**
                     * 期限止
                     * Format: date
                     * @description Term to
                     */
                    term_to?: string | null;
                    /**
                     * 超过一年的五项条件
                     * @description Grounds of a term beyond one year
                     */
                    term_grounds?: {
                        /**
                         * 预算有保障
                         * @description The budget is guaranteed
                         */
                        budget_guaranteed: boolean;
                        /**
                         * 内容固定
                         * @description The content is fixed
                         */
                        content_fixed: boolean;
                        /**
                         * 连续性强
                         * @description The need is continuous
                         */
                        continuous: boolean;
                        /**
                         * 经费稳定
                         * @description The funding is stable
                         */
                        funding_stable: boolean;
                        /**
                         * 价格变化小
                         * @description The price changes little
                         */
                        price_change_small: boolean;
                    } | null;
                    /**
                     * 分期
                     * @description Instalments
                     */
                    instalments?: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 名称
                         * @description Title
                         */
                        title: string;
                        /**
                         * 种类
                         * @description Kind
                         * @enum {string}
                         */
                        kind: "prepayment" | "midterm" | "final";
                        /**
                         * 占合同价的比例
                         * @description Share of the price
                         */
                        share: string;
                        /**
                         * 扣回预付款的比例
                         * @description Share of the prepayment taken off here
                         */
                        recover_share: string;
                        /**
                         * 累计支付上限占合同价的比例
                         * @description All payments together, at most this share
                         */
                        together_max_share: string;
                        /**
                         * 支付时间
                         * @description When it is due
                         */
                        due: string;
                        /**
                         * 支付条件
                         * @description On what condition
                         */
                        condition: string;
                    }[] | null;
                    /**
                     * 评分方案
                     * @description Score plan
                     */
                    score_plan?: {
                        /**
                         * 专家评议分值
                         * @description Points of the panel
                         */
                        panel_weight: string;
                        /**
                         * 满意度对应指标
                         * @description Measure of satisfaction
                         */
                        satisfaction_measure: string;
                        /**
                         * 满意度分值
                         * @description Points of satisfaction
                         */
                        satisfaction_weight: string;
                        /**
                         * 满意度目标
                         * @description Target of satisfaction
                         */
                        satisfaction_target: string;
                        /**
                         * 预算执行分值
                         * @description Points of budget execution
                         */
                        execution_weight: string;
                    } | null;
                    /**
                     * 付款期限(日,0为不约定)
                     * @description Days to pay; 0 agrees none
                     */
                    pay_days?: number | null;
                    /**
                     * 逾期日利率
                     * @description Late interest a day
                     */
                    late_per_day?: string | null;
                    /**
                     * 利息预算
                     * @description Budget line for interest
                     */
                    interest_line?: string | null;
                    /**
                     * 指标价格(缺省用采购需求所列)
                     * @description Prices of measures; as in the procurement when left out
                     */
                    measure_prices?: {
                        /**
                         * 指标代码
                         * @description Code of the measure
                         */
                        code: string;
                        /**
                         * 单价
                         * @description Unit price
                         */
                        unit_price: string;
                        /**
                         * 最高金额
                         * @description Most it earns
                         */
                        most_amount: string;
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.amend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 指标价格(缺省用采购需求所列)
                     * @description Prices of measures; as in the procurement when left out
                     */
                    measure_prices?: {
                        /**
                         * 指标代码
                         * @description Code of the measure
                         */
                        code: string;
                        /**
                         * 单价
                         * @description Unit price
                         */
                        unit_price: string;
                        /**
                         * 最高金额
                         * @description Most it earns
                         */
                        most_amount: string;
                    }[] | null;
                    /**
                     * 服务内容
                     * @description Content of the service
                     */
                    content?: string | null;
                    /**
                     * 数量
                     * @description Quantity
                     */
                    quantity?: string | null;
                    /**
                     * 质量
                     * @description Quality
                     */
                    quality?: string | null;
                    /**
                     * 结算方式
                     * @description Settlement
                     */
                    settlement?: string | null;
                    /**
                     * 权利义务
                     * @description Rights and duties
                     */
                    rights?: string | null;
                    /**
                     * 违约责任
                     * @description Liability for breach
                     */
                    breach?: string | null;
                    /**
                     * 期限起
                     * Format: date
                     * @description Term from
                     */
                    term_from?: string | null;
                    /**
                     * 期限止
                     * Format: date
                     * @description Term to
                     */
                    term_to?: string | null;
                    /**
                     * 超过一年的五项条件
                     * @description Grounds of a term beyond one year
                     */
                    term_grounds?: {
                        /**
                         * 预算有保障
                         * @description The budget is guaranteed
                         */
                        budget_guaranteed: boolean;
                        /**
                         * 内容固定
                         * @description The content is fixed
                         */
                        content_fixed: boolean;
                        /**
                         * 连续性强
                         * @description The need is continuous
                         */
                        continuous: boolean;
                        /**
                         * 经费稳定
                         * @description The funding is stable
                         */
                        funding_stable: boolean;
                        /**
                         * 价格变化小
                         * @description The price changes little
                         */
                        price_change_small: boolean;
                    } | null;
                    /**
                     * 分期
                     * @description Instalments
                     */
                    instalments?: {
                        /**
                         * 代码
                         * @description Code
                         */
                        code: string;
                        /**
                         * 名称
                         * @description Title
                         */
                        title: string;
                        /**
                         * 种类
                         * @description Kind
                         * @enum {string}
                         */
                        kind: "prepayment" | "midterm" | "final";
                        /**
                         * 占合同价的比例
                         * @description Share of the price
                         */
                        share: string;
                        /**
                         * 扣回预付款的比例
                         * @description Share of the prepayment taken off here
                         */
                        recover_share: string;
                        /**
                         * 累计支付上限占合同价的比例
                         * @description All payments together, at most this share
                         */
                        together_max_share: string;
                        /**
                         * 支付时间
                         * @description When it is due
                         */
                        due: string;
                        /**
                         * 支付条件
                         * @description On what condition
                         */
                        condition: string;
                    }[] | null;
                    /**
                     * 评分方案
                     * @description Score plan
                     */
                    score_plan?: {
                        /**
                         * 专家评议分值
                         * @description Points of the panel
                         */
                        panel_weight: string;
                        /**
                         * 满意度对应指标
                         * @description Measure of satisfaction
                         */
                        satisfaction_measure: string;
                        /**
                         * 满意度分值
                         * @description Points of satisfaction
                         */
                        satisfaction_weight: string;
                        /**
                         * 满意度目标
                         * @description Target of satisfaction
                         */
                        satisfaction_target: string;
                        /**
                         * 预算执行分值
                         * @description Points of budget execution
                         */
                        execution_weight: string;
                    } | null;
                    /**
                     * 付款期限(日,0为不约定)
                     * @description Days to pay; 0 agrees none
                     */
                    pay_days?: number | null;
                    /**
                     * 逾期日利率
                     * @description Late interest a day
                     */
                    late_per_day?: string | null;
                    /**
                     * 利息预算
                     * @description Budget line for interest
                     */
                    interest_line?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.consent": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.sign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.file": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 备案日(缺省为今天)
                     * Format: date
                     * @description Filed on; today when left out
                     */
                    on?: string | null;
                    /**
                     * 备案号(回执)
                     * @description Number on the receipt of the filing
                     */
                    number: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contract.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contract */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.list": {
        parameters: {
            query?: {
                /** @description Contract */
                contract?: string | null;
                /** @description Past the day to reassess, or not */
                reassessment_overdue?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Elders"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.enrol": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description Contract
                     */
                    contract: string;
                    /**
                     * 人员
                     * @description Registered person
                     */
                    person: string;
                    /**
                     * 住户代号(不含姓名)
                     * @description Household label, no name
                     */
                    household: string;
                    /**
                     * 类别(特困、低保)
                     * @description Class of aid
                     * @enum {string}
                     */
                    class: "tekun" | "dibao";
                    /**
                     * 住养老机构
                     * @description Lives in a home
                     */
                    lives_in_home: boolean;
                    /**
                     * 交给住户的码
                     * @description Code handed to the resident
                     */
                    code?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElderView"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.assess": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Elder */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 评估原因(缺省为首次或定期)
                     * @description Why; first or routine when left out
                     * @enum {string|null}
                     */
                    why?: "first" | "routine" | "immediate" | "dispute" | null;
                    /**
                     * 评估日
                     * Format: date
                     * @description Assessed on
                     */
                    assessed_on: string;
                    /**
                     * 26项分值
                     * @description Scores of the 26 items
                     */
                    items: number[];
                    /**
                     * 近30日照护风险事件
                     * @description Care-risk events of 30 days
                     */
                    incidents: number;
                    /**
                     * 痴呆或精神障碍
                     * @description Dementia or a mental disorder
                     */
                    dementia: boolean;
                    /**
                     * 昏迷
                     * @description Coma
                     */
                    coma: boolean;
                    /**
                     * 评估人员登录名(含本人)
                     * @description Logins of those who assessed, your own among them
                     */
                    assessors: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElderView"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.countersign": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Elder */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElderView"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.agree_plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Elder */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 住户码
                     * @description The resident's code
                     */
                    code?: string | null;
                    /**
                     * 约定日
                     * Format: date
                     * @description Agreed on
                     */
                    agreed_on: string;
                    /**
                     * 每月探访次数
                     * @description Visits a month
                     */
                    visits_a_month: number;
                    /**
                     * 服务内容
                     * @description Tasks
                     */
                    tasks?: string[] | null;
                    /**
                     * 佐证(缺省为住户确认)
                     * @description Proof; the resident's word when left out
                     * @enum {string|null}
                     */
                    proof?: "none" | "resident_confirmation" | "resident_code" | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElderView"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "elder.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Elder */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElderWhole"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description Contract
                     */
                    contract: string;
                    /**
                     * 探访安排
                     * @description Visits
                     */
                    visits: {
                        /**
                         * 住户
                         * @description Household
                         */
                        household: string;
                        /**
                         * 服务人员登录名
                         * @description Worker's login
                         */
                        worker: string;
                        /**
                         * 时刻
                         * Format: date-time
                         * @description At
                         */
                        at: string;
                        /**
                         * 时长(分钟)
                         * @description Minutes
                         */
                        minutes?: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedVisits"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Visit */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 说明
                     * @description Evidence in words
                     */
                    evidence?: string | null;
                    /**
                     * 到达
                     * Format: date-time
                     * @description Arrived
                     */
                    arrive: string;
                    /**
                     * 离开
                     * Format: date-time
                     * @description Left
                     */
                    leave: string;
                    /**
                     * 服务内容
                     * @description Tasks
                     */
                    tasks?: string[] | null;
                    /**
                     * 佐证
                     * @description Proof
                     * @enum {string}
                     */
                    proof: "none" | "resident_confirmation" | "resident_code";
                    /**
                     * 住户码(佐证为住户码时)
                     * @description The resident's code, if that is the proof
                     */
                    code?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Visit */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFactWhole"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.list": {
        parameters: {
            query: {
                /** @description Contract */
                contract: string;
                /** @description Month such as 2025-04 */
                month?: string | null;
                /** @description Household */
                household?: string | null;
                /** @description State */
                state?: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visits"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Visit */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                    /**
                     * 提出方(住户、机构)
                     * @description Who asked: resident or provider
                     * @enum {string}
                     */
                    asked_by: "resident" | "provider";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Visit */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                    /**
                     * 改到的时刻
                     * Format: date-time
                     * @description To this time
                     */
                    at: string;
                    /**
                     * 时长(分钟,缺省不变)
                     * @description Minutes; as before when left out
                     */
                    minutes?: number | null;
                    /**
                     * 服务人员登录名(缺省不变)
                     * @description Worker's login; the same when left out
                     */
                    worker?: string | null;
                    /**
                     * 提出方(住户、机构)
                     * @description Who asked: resident or provider
                     * @enum {string}
                     */
                    asked_by: "resident" | "provider";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Fact */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 住户码
                     * @description The resident's code
                     */
                    code?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.correct": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Fact */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                    /**
                     * 到达
                     * Format: date-time
                     * @description Arrived
                     */
                    arrive: string;
                    /**
                     * 离开
                     * Format: date-time
                     * @description Left
                     */
                    leave: string;
                    /**
                     * 服务内容
                     * @description Tasks
                     */
                    tasks?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 服务记录
                     * @description Facts
                     */
                    visits: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedVisits"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.dispute": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Fact */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.uphold": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Fact */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "visit.void": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Fact */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 原因
                     * @description Reason
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "volunteering.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description Contract
                     */
                    contract: string;
                    /**
                     * 住户
                     * @description Household
                     */
                    household: string;
                    /**
                     * 到达
                     * Format: date-time
                     * @description Arrived
                     */
                    arrive: string;
                    /**
                     * 离开
                     * Format: date-time
                     * @description Left
                     */
                    leave: string;
                    /**
                     * 佐证
                     * @description Proof
                     * @enum {string}
                     */
                    proof: "none" | "resident_confirmation" | "resident_code";
                    /**
                     * 住户码(佐证为住户码时)
                     * @description The resident's code, if that is the proof
                     */
                    code?: string | null;
                    /**
                     * 说明
                     * @description Evidence in words
                     */
                    evidence?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "course.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description Contract
                     */
                    contract: string;
                    /**
                     * 课程名称
                     * @description Title
                     */
                    title: string;
                    /**
                     * 开始
                     * Format: date-time
                     * @description Began
                     */
                    arrive: string;
                    /**
                     * 结束
                     * Format: date-time
                     * @description Ended
                     */
                    leave: string;
                    /**
                     * 到场志愿者登录名
                     * @description Logins of the volunteers present
                     */
                    present: string[];
                    /**
                     * 说明
                     * @description Evidence in words
                     */
                    evidence?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFact"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fact.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Fact */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceFactWhole"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "fact.list": {
        parameters: {
            query: {
                /** @description Contract */
                contract: string;
                /** @description Kind */
                kind?: "visit" | "care_plan" | "volunteer_visit" | "course" | "survey_response" | null;
                /** @description State */
                state?: "planned" | "missed" | "recorded" | "verified" | "disputed" | "void" | "cancelled" | "moved" | null;
                /** @description Month such as 2025-04 */
                month?: string | null;
                /** @description Household */
                household?: string | null;
                /** @description Corrected ones too */
                superseded?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facts"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.ex_ante": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 目录事项
                     * @description The catalogue item
                     */
                    catalogue_item: string;
                    /**
                     * 必要性
                     * @description Is it needed
                     */
                    need: string;
                    /**
                     * 可行性
                     * @description Can it be done
                     */
                    feasibility: string;
                    /**
                     * 成本依据
                     * @description What the cost rests on
                     */
                    cost_basis: string;
                    /**
                     * 风险
                     * @description Risks
                     */
                    risks: string;
                    /**
                     * 结论
                     * @description Conclusion
                     * @enum {string}
                     */
                    conclusion: "fit" | "unfit";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.list": {
        parameters: {
            query?: {
                /** @description Of this contract */
                contract?: string | null;
                /** @description Of this kind */
                kind?: "ex_ante" | "midterm" | "final" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessments"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description The contract
                     */
                    contract: string;
                    /**
                     * 种类(事中或期末)
                     * @description Mid-term or final
                     * @enum {string}
                     */
                    kind: "ex_ante" | "midterm" | "final";
                    /**
                     * 截止日(含)
                     * Format: date
                     * @description Facts to this day, included
                     */
                    cutoff: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.draw_sample": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 抽取数量
                     * @description How many facts
                     */
                    take: number;
                    /**
                     * 种子(公开)
                     * @description Seed; it is published
                     */
                    seed: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.check_fact": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 核查情况
                     * @description What the check found
                     */
                    words: string;
                    /**
                     * 抽中的事实
                     * @description A fact of the sample
                     */
                    fact: string;
                    /**
                     * 属实
                     * @description It is confirmed
                     */
                    confirmed: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 种子(公开)
                     * @description Seed; it is published
                     */
                    seed?: string | null;
                    /**
                     * 抽选户数(不填为全部)
                     * @description How many; all when left out
                     */
                    take?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.record_response": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 调查日(缺省为今天)
                     * Format: date
                     * @description Asked on; today when left out
                     */
                    on?: string | null;
                    /**
                     * 户号或登记编号
                     * @description Household or enrolment
                     */
                    household: string;
                    /**
                     * 已回答
                     * @description There was an answer
                     */
                    answered: boolean;
                    /**
                     * 满意
                     * @description Satisfied
                     */
                    satisfied?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.score": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 不适用的指标(E-02,其余按比例折算)
                     * @description Indicators that do not apply (E-02); the others are rescaled
                     */
                    not_applicable?: {
                        /**
                         * 指标代码,或 satisfaction
                         * @description Code of the measure, or satisfaction
                         */
                        code: string;
                        /**
                         * 不适用的理由
                         * @description Why it does not apply
                         */
                        reason: string;
                    }[] | null;
                    /**
                     * 专家评议得分(期末必填)
                     * @description Points of the panel; required for a final one
                     */
                    panel_points?: string | null;
                    /**
                     * 评议意见
                     * @description Words of the panel
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 答复
                     * @description Answer; why, if not
                     */
                    text: string;
                    /**
                     * 同意
                     * @description Agrees with the result
                     */
                    agrees: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 确认意见(有异议时必填)
                     * @description Words; required when the provider objects
                     */
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.get": {
        parameters: {
            query?: {
                /** @description List the facts behind this measure */
                measure?: string | null;
                /** @description From which on */
                offset?: number | null;
            };
            header?: never;
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assessment.frame": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSample"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.list": {
        parameters: {
            query?: {
                /** @description Of this contract */
                contract?: string | null;
                /** @description In this state */
                state?: "claimed" | "approved" | "paid" | "rejected" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payments"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.claim": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 合同
                     * @description The contract
                     */
                    contract: string;
                    /**
                     * 期次代码
                     * @description Code of the instalment
                     */
                    instalment: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.reject": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 退回理由
                     * @description Why it is rejected
                     */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.pay": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.preview": {
        parameters: {
            query: {
                /** @description The contract */
                contract: string;
                /** @description Code of the instalment; the next when left out */
                instalment?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPreview"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payment.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.list": {
        parameters: {
            query?: {
                /** @description After this number */
                after?: number | null;
                /** @description Of this procurement */
                procurement?: string | null;
                /** @description How many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Releases"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.release": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body twice have one effect and one answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version the caller saw; a stale one is refused. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 日志序号
                     * @description Number of the journal entry
                     */
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The release */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.package": {
        parameters: {
            query?: {
                /** @description After this number */
                after?: number | null;
                /** @description How many */
                limit?: number | null;
            };
            header?: never;
            path: {
                /** @description The procurement */
                procurement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePackage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "disclosure.register": {
        parameters: {
            query?: {
                /** @description After this procurement */
                after?: string | null;
                /** @description How many */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "thread.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Contract */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "thread.facts": {
        parameters: {
            query: {
                /** @description Code of the measure */
                measure: string;
                /** @description Period such as 2025-08 */
                month?: string | null;
                /** @description Assessment; the latest when left out */
                assessment?: string | null;
                /** @description From here on */
                offset?: number | null;
            };
            header?: never;
            path: {
                /** @description Contract */
                contract: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "thread.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Threads"];
                };
            };
            /** @description Refused: the code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
