import {
  CHECKED_YAML_BYTES,
  checkYaml
} from "./chunk-VHQJ7PN2.js";
import "./chunk-MNPMTTKQ.js";
import "./chunk-S7MRHGHA.js";
import {
  require_ucs2length
} from "./chunk-MVA56X3Z.js";
import "./chunk-VTPLIZHR.js";
import "./chunk-GQNGRQPE.js";
import {
  __commonJS,
  __toESM
} from "./chunk-7VZ5H7B6.js";

// src/declaration/generated/validate-declaration.cjs
var require_validate_declaration = __commonJS({
  "src/declaration/generated/validate-declaration.cjs"(exports, module) {
    "use strict";
    module.exports = validate20;
    module.exports.default = validate20;
    var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/open-label/open-label/main/schemas/open-label.schema.json", "title": "Open Label metadata file", "description": "open-label.yml in the root of a release: which label it claims, and where each component is.", "type": "object", "additionalProperties": false, "required": ["label"], "properties": { "$schema": { "type": "string" }, "label": { "$ref": "#/$defs/label" }, "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "The name of the model." }, "base": { "description": "The models that this one is built on. Left out for a model trained from scratch.", "type": "array", "maxItems": 50, "items": { "$ref": "#/$defs/base" } }, "components": { "description": "Where each component of the release is.", "type": "object", "propertyNames": { "enum": ["weights", "config", "tokenizer", "inference-code", "training-code", "finetuning-code", "data", "data-processing-code", "recipe", "evaluation-code", "evaluation-results", "model-card", "data-card", "technical-report", "intermediate-checkpoints", "training-logs"] }, "additionalProperties": { "$ref": "#/$defs/component" } } }, "$defs": { "label": { "description": "What the release calls itself.", "enum": ["closed", "open-weights", "open-source", "open-science"] }, "base": { "type": "object", "additionalProperties": false, "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Hub id or name of the base model." }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"], "description": "How this release comes from it." }, "revision": { "type": "string", "minLength": 1, "maxLength": 200 } } }, "component": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "File or folder in this release, relative to its root; or a list of them.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/path" } }] }, "url": { "description": "Address where it can be had; or a list of them.", "anyOf": [{ "$ref": "#/$defs/url" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/url" } }] }, "license": { "type": "string", "minLength": 1, "maxLength": 200, "description": "SPDX expression, or the id of a model license." }, "access": { "enum": ["public", "gated", "on-request", "withheld"], "description": "Who can get it." }, "description": { "type": "string", "maxLength": 5e3 } } }, "path": { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, "url": { "type": "string", "maxLength": 2e3, "pattern": "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" } } };
    var schema32 = { "description": "What the release calls itself.", "enum": ["closed", "open-weights", "open-source", "open-science"] };
    var schema33 = { "type": "object", "additionalProperties": false, "required": ["model"], "properties": { "model": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Hub id or name of the base model." }, "relation": { "enum": ["finetune", "adapter", "quantized", "merge", "continued-pretraining", "distilled"], "description": "How this release comes from it." }, "revision": { "type": "string", "minLength": 1, "maxLength": 200 } } };
    var func1 = require_ucs2length().default;
    var schema34 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "path": { "description": "File or folder in this release, relative to its root; or a list of them.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/path" } }] }, "url": { "description": "Address where it can be had; or a list of them.", "anyOf": [{ "$ref": "#/$defs/url" }, { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/url" } }] }, "license": { "type": "string", "minLength": 1, "maxLength": 200, "description": "SPDX expression, or the id of a model license." }, "access": { "enum": ["public", "gated", "on-request", "withheld"], "description": "Who can get it." }, "description": { "type": "string", "maxLength": 5e3 } } };
    var schema35 = { "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" };
    var schema37 = { "type": "string", "maxLength": 2e3, "pattern": "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" };
    var pattern4 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", "u");
    var pattern6 = new RegExp("^(?:https?|s3|gs|magnet|ipfs|hf|doi):", "u");
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate21.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema34, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "url" || key0 === "license" || key0 === "access" || key0 === "description")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (typeof data0 === "string") {
            if (func1(data0) > 1e3) {
              const err2 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func1(data0) < 1) {
              const err3 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern4.test(data0)) {
              const err4 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))"', schema: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", parentSchema: schema35, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs7 = errors;
          if (Array.isArray(data0)) {
            if (data0.length > 100) {
              const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data0.length < 1) {
              const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              if (typeof data1 === "string") {
                if (func1(data1) > 1e3) {
                  const err8 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func1(data1) < 1) {
                  const err9 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (!pattern4.test(data1)) {
                  const err10 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))"', schema: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))", parentSchema: schema35, data: data1 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.path.anyOf[1].type, parentSchema: schema34.properties.path.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.path.anyOf, parentSchema: schema34.properties.path, data: data0 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.url !== void 0) {
          let data2 = data.url;
          const _errs13 = errors;
          let valid6 = false;
          const _errs14 = errors;
          if (typeof data2 === "string") {
            if (func1(data2) > 2e3) {
              const err14 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema37, data: data2 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern6.test(data2)) {
              const err15 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" }, message: 'must match pattern "^(?:https?|s3|gs|magnet|ipfs|hf|doi):"', schema: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):", parentSchema: schema37, data: data2 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data2 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid6 = valid6 || _valid1;
          const _errs17 = errors;
          if (Array.isArray(data2)) {
            if (data2.length > 100) {
              const err17 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (func1(data3) > 2e3) {
                  const err19 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema37, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern6.test(data3)) {
                  const err20 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):" }, message: 'must match pattern "^(?:https?|s3|gs|magnet|ipfs|hf|doi):"', schema: "^(?:https?|s3|gs|magnet|ipfs|hf|doi):", parentSchema: schema37, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/url/" + i1, schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data3 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.url.anyOf[1].type, parentSchema: schema34.properties.url.anyOf[1], data: data2 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          var _valid1 = _errs17 === errors;
          valid6 = valid6 || _valid1;
          if (!valid6) {
            const err23 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.url.anyOf, parentSchema: schema34.properties.url, data: data2 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data.license !== void 0) {
          let data4 = data.license;
          if (typeof data4 === "string") {
            if (func1(data4) > 200) {
              const err24 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema34.properties.license, data: data4 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err25 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.license, data: data4 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.license.type, parentSchema: schema34.properties.license, data: data4 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data.access !== void 0) {
          let data5 = data.access;
          if (!(data5 === "public" || data5 === "gated" || data5 === "on-request" || data5 === "withheld")) {
            const err27 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/enum", keyword: "enum", params: { allowedValues: schema34.properties.access.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.access.enum, parentSchema: schema34.properties.access, data: data5 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data.description !== void 0) {
          let data6 = data.description;
          if (typeof data6 === "string") {
            if (func1(data6) > 5e3) {
              const err28 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 }, message: "must NOT have more than 5000 characters", schema: 5e3, parentSchema: schema34.properties.description, data: data6 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.description.type, parentSchema: schema34.properties.description, data: data6 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      const evaluated0 = validate20.evaluated;
      if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
      }
      if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.label === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.required, parentSchema: schema31, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "$schema" || key0 === "label" || key0 === "name" || key0 === "base" || key0 === "components")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.$schema !== void 0) {
          let data0 = data.$schema;
          if (typeof data0 !== "string") {
            const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.label !== void 0) {
          let data1 = data.label;
          if (!(data1 === "closed" || data1 === "open-weights" || data1 === "open-source" || data1 === "open-science")) {
            const err3 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/label/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.name !== void 0) {
          let data2 = data.name;
          if (typeof data2 === "string") {
            if (func1(data2) > 200) {
              const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.name, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.name, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.base !== void 0) {
          let data3 = data.base;
          if (Array.isArray(data3)) {
            if (data3.length > 50) {
              const err7 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema31.properties.base, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.model === void 0) {
                  const err8 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema33.required, parentSchema: schema33, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                for (const key1 in data4) {
                  if (!(key1 === "model" || key1 === "relation" || key1 === "revision")) {
                    const err9 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data4 };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data4.model !== void 0) {
                  let data5 = data4.model;
                  if (typeof data5 === "string") {
                    if (func1(data5) > 200) {
                      const err10 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.model, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                    if (func1(data5) < 1) {
                      const err11 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.model, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/base/" + i0 + "/model", schemaPath: "#/$defs/base/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.model.type, parentSchema: schema33.properties.model, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data4.relation !== void 0) {
                  let data6 = data4.relation;
                  if (!(data6 === "finetune" || data6 === "adapter" || data6 === "quantized" || data6 === "merge" || data6 === "continued-pretraining" || data6 === "distilled")) {
                    const err13 = { instancePath: instancePath + "/base/" + i0 + "/relation", schemaPath: "#/$defs/base/properties/relation/enum", keyword: "enum", params: { allowedValues: schema33.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.relation.enum, parentSchema: schema33.properties.relation, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data4.revision !== void 0) {
                  let data7 = data4.revision;
                  if (typeof data7 === "string") {
                    if (func1(data7) > 200) {
                      const err14 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.revision, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (func1(data7) < 1) {
                      const err15 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.revision, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/base/" + i0 + "/revision", schemaPath: "#/$defs/base/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.revision.type, parentSchema: schema33.properties.revision, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/base/" + i0, schemaPath: "#/$defs/base/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data4 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.base.type, parentSchema: schema31.properties.base, data: data3 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.components !== void 0) {
          let data8 = data.components;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8) {
              const _errs21 = errors;
              if (!(key2 === "weights" || key2 === "config" || key2 === "tokenizer" || key2 === "inference-code" || key2 === "training-code" || key2 === "finetuning-code" || key2 === "data" || key2 === "data-processing-code" || key2 === "recipe" || key2 === "evaluation-code" || key2 === "evaluation-results" || key2 === "model-card" || key2 === "data-card" || key2 === "technical-report" || key2 === "intermediate-checkpoints" || key2 === "training-logs")) {
                const err19 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/propertyNames/enum", keyword: "enum", params: { allowedValues: schema31.properties.components.propertyNames.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.components.propertyNames.enum, parentSchema: schema31.properties.components.propertyNames, data: key2, propertyName: key2 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var valid6 = _errs21 === errors;
              if (!valid6) {
                const err20 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema31.properties.components.propertyNames, parentSchema: schema31.properties.components, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            for (const key3 in data8) {
              if (!validate21(data8[key3], { instancePath: instancePath + "/components/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.components.type, parentSchema: schema31.properties.components, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      validate20.errors = vErrors;
      return errors === 0;
    }
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// src/declaration/parse.ts
var import_validate_declaration = __toESM(require_validate_declaration(), 1);
async function parseDeclaration(release, file) {
  const bytes = await release.bytes(file, 0, CHECKED_YAML_BYTES);
  if (!bytes) return { declaration: void 0, observations: [notThere(file)] };
  const size = await release.size(file) ?? bytes.length;
  const checked = checkYaml(bytes, size, import_validate_declaration.default);
  if (checked.problems.length) return refused(file, checked.problems);
  return { declaration: withPlaces(file, checked), observations: [] };
}
function notThere(file) {
  return {
    rule: "metadata-invalid",
    place: { file, line: 1, column: 1 },
    detail: "is not in the release, or cannot be read",
    next: "Name a metadata file that is in the release."
  };
}
function refused(file, problems) {
  const observations = problems.map(({ line, column, message }) => {
    return { rule: "metadata-invalid", place: { file, line, column }, detail: message };
  });
  return { declaration: void 0, observations };
}
function withPlaces(file, { data, placeOf }) {
  const raw = data;
  const at = (...path) => ({ file, ...placeOf(path) });
  const base = (raw.base ?? []).map(
    (entry, index) => ({ ...entry, ...at("base", index, "model") })
  );
  const components = Object.entries(raw.components ?? {}).flatMap(
    ([id, component]) => spread(id, component, (...path) => at("components", id, ...path))
  );
  return {
    file,
    label: { value: raw.label, ...at("label") },
    ...raw.name !== void 0 && { name: { value: raw.name, ...at("name") } },
    base,
    components
  };
}
function spread(id, { path, url, ...rest }, at) {
  const listed = (value) => value === void 0 ? [] : [value].flat();
  const placeOf = (key, value, index) => Array.isArray(value) ? at(key, index) : at(key);
  const entries = [
    ...listed(path).map((each, index) => ({ id, ...rest, path: each, ...placeOf("path", path, index) })),
    ...listed(url).map((each, index) => ({ id, ...rest, url: each, ...placeOf("url", url, index) }))
  ];
  return entries.length ? entries : [{ id, ...rest, ...at() }];
}
export {
  parseDeclaration
};
